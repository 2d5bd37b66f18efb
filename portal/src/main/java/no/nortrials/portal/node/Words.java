package no.nortrials.portal.node;

import java.util.regex.Pattern;

/**
 * Texts that a node wrote freely. A word with a digit might be a count or a patient's number that slipped in, so none is kept.
 */
final class Words {
    private static final Pattern WITH_DIGIT = Pattern.compile("\\S*\\d\\S*");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9.+_-]");
    private static final int LONGEST = 40;

    private Words() {}

    static String withoutNumbers(String text) {
        return WITH_DIGIT.matcher(text).replaceAll("…");
    }

    /** A version of a program. */
    static String plain(String version) {
        String plain = NOT_PLAIN.matcher(version).replaceAll("");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
