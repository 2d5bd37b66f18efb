package no.nortrials.protocol.source;

import java.util.Locale;
import java.util.regex.Pattern;
import no.nortrials.protocol.Field;

/** Tells the numbers of the registers from each other by their form. */
public final class TrialNumbers {
    private static final Pattern NCT = Pattern.compile("[Nn][Cc][Tt]\\d{8}");
    private static final Pattern EU_CT = Pattern.compile("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?");
    private static final Pattern EUDRACT = Pattern.compile("(19|20)\\d{2}-00\\d{4}-\\d{2}");

    private TrialNumbers() {}

    /** The field of a number; {@link Field#OTHER_NUMBER} for one in no known form. */
    public static Field field(String number) {
        if (NCT.matcher(number).matches()) return Field.NCT_NUMBER;
        if (EU_CT.matcher(number).matches()) return Field.EU_CT_NUMBER;
        return EUDRACT.matcher(number).matches() ? Field.EUDRACT_NUMBER : Field.OTHER_NUMBER;
    }

    /** Keeps a number under the field of its form; one in no known form after the one who gave it. */
    public static void add(Findings findings, String giver, Node number) {
        Field field = field(number.text());
        boolean other = field == Field.OTHER_NUMBER && !giver.isBlank() && number.told();
        String bare = field == Field.NCT_NUMBER ? number.text().toUpperCase(Locale.ROOT) : number.text();
        findings.add(field, other ? giver + ": " + bare : bare, number.place());
    }
}
