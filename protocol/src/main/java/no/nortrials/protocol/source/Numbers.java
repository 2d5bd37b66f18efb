package no.nortrials.protocol.source;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Numbers as the fields want them. */
public final class Numbers {
    private static final int LONGEST = 40;

    private Numbers() {}

    /** Digits without exponent and without zeros at the end: 50.0 is {@code 50}. */
    static String plain(JsonNode number) {
        BigDecimal value = number.asDecimal(BigDecimal.ZERO);
        // 1e999999999 would be written out with that many zeros
        if (Math.abs((long) value.scale()) > LONGEST || value.precision() > LONGEST) return number.asString();
        BigDecimal bare = value.stripTrailingZeros();
        return bare.signum() == 0 ? "0" : bare.toPlainString();
    }

    /** A whole number from 1 to 1,000,000 written with digits, perhaps with blanks or commas between thousands. */
    public static Optional<String> count(String text) {
        String digits = text.replaceAll("(?<=\\d)[ \\u00a0,](?=\\d{3}\\b)", "");
        if (!digits.matches("0*[1-9]\\d{0,6}")) return Optional.empty();
        int value = Integer.parseInt(digits.replaceFirst("^0+", ""));
        return value > 1_000_000 ? Optional.empty() : Optional.of(Integer.toString(value));
    }
}
