package no.nortrials.disclosure;

import java.util.stream.Collectors;

/** Keeps a text to one field of one line: backslash and control characters become an escape, and back. */
final class Escape {
    private Escape() {}

    static String field(String text) {
        return text.chars().mapToObj(c -> field((char) c)).collect(Collectors.joining());
    }

    private static String field(char c) {
        boolean isPlain = c != '\\' && !Character.isISOControl(c) && !Character.isSurrogate(c);
        return isPlain ? String.valueOf(c) : String.format("\\%04x", (int) c);
    }

    /** @throws IllegalArgumentException if an escape is not whole */
    static String text(String field) {
        var text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                text.append(escaped(field, i + 1));
                i += 4;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char escaped(String field, int from) {
        if (from + 4 > field.length()) {
            throw new IllegalArgumentException("An escape is cut off");
        }
        return (char) Integer.parseInt(field, from, from + 4, 16);
    }
}
