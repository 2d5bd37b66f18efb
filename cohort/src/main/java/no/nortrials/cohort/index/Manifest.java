package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What a snapshot consists of: the file {@code manifest}, which is written last.
 *
 * @param persons how many
 * @param events how many
 * @param siteBytes the bytes of the hospital of an event: 1 or 2
 * @param files length and checksum of each file, by its name
 */
record Manifest(int persons, long events, int siteBytes, Map<String, Sum> files) {
    static final String NAME = "manifest";
    private static final String FORMAT = "nortrials-cohort-index 2";

    /** Length and CRC-32C of a file. */
    record Sum(long length, int checksum) {}

    void write(Path folder) throws IOException {
        var text = new StringBuilder(FORMAT + "\n");
        text.append("persons ").append(persons).append('\n');
        text.append("events ").append(events).append('\n');
        text.append("site-bytes ").append(siteBytes).append('\n');
        files.forEach((name, sum) -> text.append("file ")
                .append(name)
                .append(' ')
                .append(sum.length())
                .append(' ')
                .append(hex(sum.checksum()))
                .append('\n'));
        Files.writeString(folder.resolve(NAME), text + "checksum " + hex(checksum(text.toString())) + "\n");
    }

    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("checksum ");
        if (end < 0) throw new DamagedIndex(file, "has no checksum");
        String body = text.substring(0, end);
        if (!text.substring(end).equals("checksum " + hex(checksum(body)) + "\n"))
            throw new DamagedIndex(file, "does not have its checksum");
        List<String> lines = body.lines().toList();
        if (!lines.getFirst().equals(FORMAT))
            throw new DamagedIndex(file, "is `" + lines.getFirst() + "`, but `" + FORMAT + "` is known here");
        return parse(lines);
    }

    private static Manifest parse(List<String> lines) {
        Map<String, Sum> files = new LinkedHashMap<>();
        for (String line : lines.subList(4, lines.size())) {
            List<String> words = List.of(line.split(" ", -1));
            files.put(words.get(1), new Sum(Long.parseLong(words.get(2)), Integer.parseUnsignedInt(words.get(3), 16)));
        }
        return new Manifest((int) number(lines.get(1)), number(lines.get(2)), (int) number(lines.get(3)), files);
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    private static int checksum(String text) {
        var checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return (int) checksum.getValue();
    }

    private static String hex(int checksum) {
        return "%08x".formatted(checksum);
    }
}
