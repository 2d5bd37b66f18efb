package no.nortrials.protocol.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.RefusedException;

/** Tells apart what the compound file of older office programs may hold, by the names in its directory. */
final class OldOffice {
    private static final Map<String, String> KINDS =
            Map.of("WordDocument", "Word before 2007", "Workbook", "a spreadsheet", "PowerPoint Document", "slides");

    private OldOffice() {}

    static RefusedException refused(byte[] content) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage")))
            return new RefusedException(Reason.ENCRYPTED, "the file needs a password; save it without one");
        String kind = KINDS.entrySet().stream()
                .filter(entry -> all.contains(wide(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("an office program before 2007");
        return new RefusedException(Reason.OTHER_OFFICE_FORMAT, "the file is of " + kind + "; save it as DOCX or PDF");
    }

    /** The directory writes names in two bytes for each letter. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
