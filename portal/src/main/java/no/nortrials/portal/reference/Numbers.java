package no.nortrials.portal.reference;

import java.util.OptionalDouble;

/** Numbers as sources write them: with blanks between thousands, decimals after a point or after a comma, never both. */
final class Numbers {
    private static final String WHOLE = "-?\\d{1,3}(?: \\d{3})+|-?\\d+";

    private Numbers() {}

    /** The number; nothing when it is none, or has the other mark for its decimals. */
    static OptionalDouble read(String text, Mapping.Decimal decimal) {
        String plain = text.strip().replaceAll("[\u00a0\u202f\u2009 ]", " ").replace('\u2212', '-');
        String mark = decimal == Mapping.Decimal.COMMA ? "," : "\\.";
        if (!plain.matches("(?:" + WHOLE + ")(?:" + mark + "\\d+)?(?:[eE]-?\\d{1,3})?")) return OptionalDouble.empty();
        double number = Double.parseDouble(plain.replace(" ", "").replace(',', '.'));
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
