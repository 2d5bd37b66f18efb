package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Files as memory. */
final class Mapped {
    private static final long PART = 1 << 30;

    private Mapped() {}

    static MemorySegment read(Path file, Arena arena) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    /** The CRC-32C of a file. */
    static int checksum(MemorySegment file) {
        var checksum = new CRC32C();
        for (long from = 0; from < file.byteSize(); from += PART)
            checksum.update(
                    file.asSlice(from, Math.min(PART, file.byteSize() - from)).asByteBuffer());
        return (int) checksum.getValue();
    }
}
