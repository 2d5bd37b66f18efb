package no.nortrials.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or bullet before a criterion.
 *
 * @param written as it stands in the text
 * @param style what all of one list have in common
 * @param parts how many numbers it has: two in {@code 1.1}
 * @param length how many characters it takes with the space after it
 */
record Marker(String written, String style, int parts, int length) {
    // Every repetition is bounded and possessive, so that no text makes them slow.
    private static final Pattern BULLET = Pattern.compile("([-*+•·●▪◦‣–—□■○⁃]|\\\\[-*+]|o(?= )|[-])\\s{1,8}+");
    private static final Pattern TIGHT_BULLET = Pattern.compile("([-*•·●▪◦‣–—□■○⁃])(?=[\\p{L}≥>≤<])\\s?");
    private static final Pattern NUMBERS = Pattern.compile(
            "((?:[IEie#]{1,2}+(?=\\d))?\\(?\\[?(\\d{1,2}+(?:\\.\\d{1,2}+){0,3}+)(?:\\\\?[.)\\]:]|-(?=\\s))?+)(\\s{0,8}+)");
    private static final Pattern LETTER = Pattern.compile("(\\(?([A-Za-z]|[ivxIVX]{1,4})\\\\?[.)])\\s{1,8}+");

    static Optional<Marker> at(String line) {
        return bullet(line).or(() -> numbers(line)).or(() -> letter(line));
    }

    private static Optional<Marker> bullet(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (!bullet.lookingAt()) {
            bullet = TIGHT_BULLET.matcher(line);
            if (!bullet.lookingAt()) return Optional.empty();
        }
        return Optional.of(new Marker(bullet.group(1), bullet.group(1), 1, bullet.end()));
    }

    private static Optional<Marker> numbers(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (!numbers.lookingAt() || numbers.end() == line.length()) return Optional.empty();
        String written = numbers.group(1);
        String digits = numbers.group(2);
        boolean closed = !Character.isDigit(written.charAt(written.length() - 1));
        boolean spaced = !numbers.group(3).isEmpty();
        int parts = (int) digits.chars().filter(c -> c == '.').count() + 1;
        if (!starts(line.charAt(numbers.end()), closed, spaced, parts)) return Optional.empty();
        return Optional.of(new Marker(written, written.replaceAll("\\d{1,2}", "1"), parts, numbers.end()));
    }

    /** "1. Age", "1) > 18" and "1.1 Age" start a criterion; "18 years" and "1.5 mg" do not. */
    private static boolean starts(char next, boolean closed, boolean spaced, int parts) {
        if (closed) return spaced || !Character.isDigit(next);
        return spaced && parts > 1 && (Character.isUpperCase(next) || "≥>≤<".indexOf(next) >= 0);
    }

    private static Optional<Marker> letter(String line) {
        Matcher letter = LETTER.matcher(line);
        if (!letter.lookingAt()) return Optional.empty();
        String style = letter.group(1).replaceAll("[a-z]{1,4}", "a").replaceAll("[A-Z]{1,4}", "A");
        return Optional.of(new Marker(letter.group(1), style, 1, letter.end()));
    }
}
