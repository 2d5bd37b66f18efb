package no.nortrials.reading;

import java.math.BigDecimal;

/** Numbers as people write them: decimal point or comma, and thousands parted by comma, point or space. */
final class Numbers {
    private static final int MOST_DIGITS = 15;

    private Numbers() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The offset after the number that begins here. */
    static int end(String text, int from) {
        int end = digits(text, from);
        while (end + 1 < text.length() && separates(text, from, end) && end - from < MOST_DIGITS)
            end = digits(text, end + 1);
        return end;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end)) && end - from < MOST_DIGITS) end++;
        return Math.max(end, from);
    }

    private static boolean separates(String text, int from, int at) {
        char c = text.charAt(at);
        if (!digit(text.charAt(at + 1))) return false;
        if (c == ',' && listed(text, at)) return false;
        if (c == '.' || c == ',') return true;
        boolean space = c == ' ' || c == '\u00a0' || c == '\u202f';
        int after = digits(text, at + 1);
        boolean three = after - at == 4 && (after == text.length() || text.charAt(after) != '^');
        return space && three && at - from <= 3 && text.startsWith("000", at + 1);
    }

    /** The comma of "0,1, or 2" parts a list. */
    private static boolean listed(String text, int comma) {
        int after = digits(text, comma + 1);
        return after - comma == 2 && after < text.length() && text.charAt(after) == ',';
    }

    /** The value; a group of three digits after a comma, or of three noughts after a point, is thousands. */
    static BigDecimal value(String written) {
        String plain = written.replaceAll("[\\u00a0\\u202f ]", "");
        if (plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) return new BigDecimal(plain.replace(",", ""));
        if (plain.matches("\\d{1,3}(\\.\\d{3})+,\\d+"))
            return new BigDecimal(plain.replace(".", "").replace(',', '.'));
        if (plain.matches("[1-9]\\d{0,2}(\\.000)+")) return new BigDecimal(plain.replace(".", ""));
        if (plain.matches("\\d+[.,]\\d+")) return new BigDecimal(plain.replace(',', '.'));
        return new BigDecimal(plain.replaceAll("[.,].*", ""));
    }
}
