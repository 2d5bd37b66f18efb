package no.nortrials.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A ledger in a file. Events appended together are one entry, one line with one checksum, so that a crash keeps all of them or
 * none.
 */
final class FileLedger implements Ledger {
    private final Path file;
    private final FileChannel channel;
    private long end;

    private FileLedger(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FileLedger open(Path file) {
        try {
            Set<StandardOpenOption> options =
                    Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            var ledger = new FileLedger(file, FileChannel.open(file, options, OwnerOnly.rights(file)));
            ledger.start();
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public synchronized void append(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            var line = ByteBuffer.wrap(LedgerLine.of(events).getBytes(StandardCharsets.UTF_8));
            long position = end;
            channel.truncate(end);
            while (line.hasRemaining()) {
                position += channel.write(line, position);
            }
            channel.force(true);
            end = position;
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized List<Event> events() {
        try {
            return read(wholeFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void start() throws IOException {
        try {
            OwnerOnly.require(file);
            lock();
            byte[] bytes = wholeFile();
            end = lengthOfWholeLines(bytes);
            read(bytes);
            channel.truncate(end);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("`" + file + "` is in use by another ledger of this program", e);
        }
        throw new IOException("`" + file + "` is in use by another program");
    }

    private byte[] wholeFile() throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes, bytes.position());
        }
        return bytes.array();
    }

    private List<Event> read(byte[] bytes) throws IOException {
        var events = new ArrayList<Event>();
        int number = 0;
        for (String line : new String(bytes, 0, lengthOfWholeLines(bytes), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (!line.isEmpty()) {
                events.addAll(entry(line, number));
            }
        }
        return events;
    }

    private List<Event> entry(String line, int number) throws IOException {
        try {
            return LedgerLine.read(line);
        } catch (IllegalArgumentException e) {
            throw new IOException("`" + file + "` is damaged in line `" + number + "`; it must be repaired by hand", e);
        }
    }

    private static int lengthOfWholeLines(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] != '\n') {
            length--;
        }
        return length;
    }
}
