package no.nortrials.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys in a file: a first line that says what it is, then three lines of 64 hexadecimal digits. */
final class KeyFile {
    private static final String TITLE = "nortrials disclosure keys 1";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private KeyFile() {}

    static Keys readOrMake(Path file) {
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static Keys read(Path file) throws IOException {
        OwnerOnly.require(file);
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        if (lines.size() != 4
                || !lines.getFirst().equals(TITLE)
                || !lines.stream().skip(1).allMatch(KEY.asMatchPredicate())) {
            throw new IOException("`" + file + "` is not a file of disclosure keys: it should hold the line `" + TITLE
                    + "` and three lines of 64 hexadecimal digits");
        }
        var hex = HexFormat.of();
        return new Keys(hex.parseHex(lines.get(1)), hex.parseHex(lines.get(2)), hex.parseHex(lines.get(3)));
    }

    /** Created new and whole: if another process made the file meanwhile, its keys are the ones that count. */
    private static Keys make(Path file) throws IOException {
        Keys keys = Keys.random();
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, anew, OwnerOnly.rights(file))) {
            var bytes = ByteBuffer.wrap((TITLE + "\n" + keys.lines()).getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            return keys;
        } catch (FileAlreadyExistsException e) {
            return read(file);
        }
    }
}
