package no.nortrials.portal.reference;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as sources write them: with blanks between thousands, decimals after a point or after a comma, never both. */
final class Numbers {
    private static final String WHOLE = "(?:-?\\d{1,3}(?: \\d{3})+|-?\\d+)";
    private static final String EXPONENT = "(?:[eE]-?\\d{1,3})?";
    private static final Pattern WITH_POINT = Pattern.compile(WHOLE + "(?:\\.\\d+)?" + EXPONENT);
    private static final Pattern WITH_COMMA = Pattern.compile(WHOLE + "(?:,\\d+)?" + EXPONENT);
    private static final Pattern BLANKS = Pattern.compile("[\u00a0\u202f\u2009 ]");

    private Numbers() {}

    /** The number; nothing when it is none, or has the other mark for its decimals. */
    static OptionalDouble read(String text, Mapping.Decimal decimal) {
        String plain = BLANKS.matcher(text.strip()).replaceAll(" ").replace('\u2212', '-');
        Pattern number = decimal == Mapping.Decimal.COMMA ? WITH_COMMA : WITH_POINT;
        if (!number.matcher(plain).matches()) return OptionalDouble.empty();
        double read = Double.parseDouble(plain.replace(" ", "").replace(',', '.'));
        return Double.isFinite(read) ? OptionalDouble.of(read) : OptionalDouble.empty();
    }
}
