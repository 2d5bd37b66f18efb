package no.nortrials.protocol.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in front of an item of a list.
 *
 * @param kind what sort of mark
 * @param name what it calls the item: {@code 3}, {@code I2}; empty for a bullet
 * @param rest the words after it
 */
record Marker(Kind kind, String name, String rest) {
    enum Kind {
        BULLET,
        NUMBER,
        /** A letter, a small Roman number, or two and three dashes: always below something. */
        LOWER
    }

    private static final Pattern BULLET =
            Pattern.compile("(?:-(?=\\p{Lu})|[-*+•●▪◦○■–—·‣⁃\\uf0b7]\\s+|[•●▪◦○■·‣⁃\\uf0b7])(.*)");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?([IE]?\\d{1,3}(?:\\.\\d{1,3}){0,3})[.):]?(?<=[.):])\\s+(.*)");
    private static final Pattern NAMED = Pattern.compile("([IE]\\d{1,3})\\s+(.*)");
    private static final Pattern LETTER = Pattern.compile("(?:\\(?([a-zA-Z]|[ivx]{2,4})[.)]|(--+))\\s+(.*)");

    static Optional<Marker> of(String line) {
        String text = line.strip();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) return Optional.of(new Marker(Kind.BULLET, "", bullet.group(1)));
        return named(Kind.NUMBER, NUMBER.matcher(text))
                .or(() -> named(Kind.NUMBER, NAMED.matcher(text)))
                .or(() -> lower(LETTER.matcher(text)));
    }

    private static Optional<Marker> lower(Matcher matcher) {
        if (!matcher.matches()) return Optional.empty();
        String name = matcher.group(1) == null ? "" : matcher.group(1);
        return Optional.of(new Marker(Kind.LOWER, name, matcher.group(3)));
    }

    private static Optional<Marker> named(Kind kind, Matcher matcher) {
        return matcher.matches() ? Optional.of(new Marker(kind, matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
