package no.nortrials.portal.reference;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a file of any format as a table: by its first bytes, whatever its name says. */
final class FileReading {
    static final int MOST_ROWS = 400_000;
    static final int MOST_COLUMNS = 60;
    private static final int LOOKED_AT = 300;

    private FileReading() {}

    static Readout of(byte[] bytes, Mapping mapping) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .strip();
        if (start.isEmpty()) return Readout.Refused.of(Finding.of("empty"));
        if (start.startsWith("PK")) return XlsxFile.read(bytes);
        if (start.startsWith("{") || start.startsWith("[")) return JsonStat.read(bytes);
        if (start.startsWith("<")) return Readout.Refused.of(Finding.of("page", shortened(start)));
        return CsvFile.read(bytes, mapping);
    }

    /** An answer of an interface, which is a table or nothing. */
    static Interface.Asked answered(Answer answer) {
        return switch (answer) {
            case Answer.Failed failed -> Interface.Asked.Refused.of(failed.finding());
            case Answer.Body body ->
                switch (of(body.bytes(), Mapping.UNKNOWN)) {
                    case Readout.Table read
                    when read.importer().equals(JsonStat.NAME) -> new Interface.Asked.Tables(List.of(read.table()));
                    case Readout.Table _ -> Interface.Asked.Refused.of(refusal(body.bytes()), body.bytes());
                    case Readout.Refused refused -> Interface.Asked.Refused.of(refused.findings(), body.bytes());
                };
        };
    }

    /** Why bytes are not the JSON that was asked for. */
    static List<Finding> refusal(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8).strip();
        if (start.isEmpty()) return List.of(Finding.of("empty"));
        return List.of(Finding.of(start.startsWith("<") ? "page" : "notJson", shortened(start)));
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + " …";
    }
}
