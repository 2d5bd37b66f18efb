package no.nortrials.protocol.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.RefusedException;

/** The paragraphs and cells of a Word file. */
final class WordText {
    private static final String TYPES = "[Content_Types].xml";
    private static final String BODY = "word/document.xml";

    /** The main part of the file says what it is; an embedded spreadsheet is named in other words. */
    private static final Map<String, String> OTHERS =
            Map.of("spreadsheetml.sheet.main+xml", "a spreadsheet", "presentationml.presentation.main+xml", "slides");

    private WordText() {}

    static List<Piece> pieces(byte[] content) throws RefusedException {
        Map<String, byte[]> parts = Archive.parts(content, List.of(TYPES, BODY));
        String types = new String(parts.getOrDefault(TYPES, new byte[0]), StandardCharsets.UTF_8);
        if (types.contains("macroEnabled") || types.contains("vbaProject"))
            throw new RefusedException(Reason.MACROS, "the Word file has macros; save it as DOCX without them");
        for (Map.Entry<String, String> other : OTHERS.entrySet())
            if (types.contains(other.getKey()))
                throw new RefusedException(
                        Reason.OTHER_OFFICE_FORMAT, "the file is " + other.getValue() + ", not a Word document");
        byte[] body = parts.get(BODY);
        if (body == null)
            throw new RefusedException(Reason.NOT_A_PROTOCOL, "the file is an archive without a Word document in it");
        List<Piece> pieces = new WordBody().read(body);
        if (pieces.stream().allMatch(piece -> piece.text().isEmpty()))
            throw new RefusedException(Reason.NO_TEXT, "the Word document has no text");
        return pieces;
    }
}
