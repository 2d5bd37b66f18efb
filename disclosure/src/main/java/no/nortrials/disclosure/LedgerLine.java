package no.nortrials.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * One entry of a file: the CRC-32C of what follows in eight hexadecimal digits, a space, the events with record separators (U+001E)
 * between them, a line feed. No event's text contains either.
 */
final class LedgerLine {
    private static final String BETWEEN = "\u001e";
    private static final int CHECKSUM = 8;

    private LedgerLine() {}

    static String of(List<Event> events) {
        String text = events.stream().map(EventText::write).collect(Collectors.joining(BETWEEN));
        return checksum(text) + " " + text + "\n";
    }

    /** @throws IllegalArgumentException if the checksum is wrong or an event cannot be read */
    static List<Event> read(String line) {
        if (line.length() <= CHECKSUM) {
            throw new IllegalArgumentException("A line is too short");
        }
        String text = line.substring(CHECKSUM + 1);
        if (!line.startsWith(checksum(text) + " ")) {
            throw new IllegalArgumentException("The checksum does not fit");
        }
        return Arrays.stream(text.split(BETWEEN, -1)).map(EventText::read).toList();
    }

    private static String checksum(String text) {
        var crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
