package no.nortrials.maturity.framework;

import java.util.regex.Pattern;

/** How the parts of a framework are named for programs; a name stays the same from version to version. */
public final class Id {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,47}");

    private Id() {}

    /** Whether a text is a name: lower-case letters, digits and hyphens, beginning with a letter, at most 48 characters. */
    public static boolean fits(String id) {
        return FORM.matcher(id).matches();
    }

    static String guarded(String id) {
        if (!fits(id)) throw new IllegalArgumentException("the id `" + id + "` does not fit " + FORM.pattern());
        return id;
    }
}
