package no.nortrials.cohort.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Opens files, packed or not. */
final class Inputs {
    private static final int BUFFER = 1 << 16;

    private Inputs() {}

    static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".gz")) return new GZIPInputStream(raw, BUFFER);
            if (name.endsWith(".bz2")) return new BZip2CompressorInputStream(raw, true);
            return raw;
        } catch (ZipException e) {
            raw.close();
            throw new Stop(StopReason.NOT_THE_FORMAT, file.getFileName() + " is not packed as its name says");
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The name without what says how it is packed. */
    static String plainName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(gz|bz2)$", "");
    }

    static boolean endsInNewline(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() == 0) return false;
            var last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) == '\n';
        }
    }
}
