package no.nortrials.cohort.load;

import java.math.BigDecimal;
import java.util.Locale;
import no.nortrials.cohort.Code;
import no.nortrials.eligibility.Sex;

/** What the fields of all sources have in common. */
final class Fields {
    /** What stands for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int LONGEST = 512;
    private static final int MOST_DIGITS = 60;

    private Fields() {}

    /** The text without blanks around it. */
    static String text(String text, String field) {
        if (text.length() > LONGEST) throw new Refusal(Reason.TOO_LONG, field);
        if (text.indexOf(REPLACEMENT) >= 0) throw new Refusal(Reason.NOT_UTF8, field);
        return text.strip();
    }

    static String required(String text, String field) {
        String stripped = text(text, field);
        if (stripped.isEmpty()) throw new Refusal(Reason.MISSING, field);
        return stripped;
    }

    static BigDecimal number(String text, String field) {
        try {
            return number(new BigDecimal(text), field);
        } catch (NumberFormatException | ArithmeticException _) {
            throw new Refusal(Reason.BAD_NUMBER, field);
        }
    }

    /** No measurement has more digits; an exponent of a million would fill the memory as soon as it is compared. */
    static BigDecimal number(BigDecimal number, String field) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS)
            throw new Refusal(Reason.BAD_NUMBER, field);
        return number;
    }

    /** A word that is no sex is read as unknown, so that the patient is not lost. */
    static Sex sex(String text, Ledger ledger) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "female", "f" -> Sex.FEMALE;
            case "male", "m" -> Sex.MALE;
            case "other" -> Sex.OTHER;
            case "", "unknown" -> Sex.UNKNOWN;
            default -> {
                ledger.note(Noted.UNKNOWN_SEX);
                yield Sex.UNKNOWN;
            }
        };
    }

    /** A code as {@code system|code}; without the line it is one of the source's own. */
    static Code code(String text, String field) {
        int line = text.lastIndexOf('|');
        return new Code(text.substring(0, Math.max(0, line)).strip(), required(text.substring(line + 1), field));
    }
}
