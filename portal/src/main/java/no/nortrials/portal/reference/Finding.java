package no.nortrials.portal.reference;

import java.util.List;

/**
 * Something wrong with what was read, and where.
 *
 * @param code its text is the message {@code reference.finding.<code>}
 * @param line the line of the file, 0 when it concerns no single line
 * @param column the column's name, empty when it concerns no single column
 * @param arguments what was read, then what is expected
 */
record Finding(String code, long line, String column, List<String> arguments) {
    Finding {
        arguments = List.copyOf(arguments);
    }

    /** On the file or the version as a whole. */
    static Finding of(String code, String... arguments) {
        return new Finding(code, 0, "", List.of(arguments));
    }

    static Finding at(long line, String column, String code, String... arguments) {
        return new Finding(code, line, column, List.of(arguments));
    }

    public String messageKey() {
        return "reference.finding." + code;
    }
}
