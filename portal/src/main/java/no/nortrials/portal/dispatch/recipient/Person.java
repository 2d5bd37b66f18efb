package no.nortrials.portal.dispatch.recipient;

import java.util.Locale;

/**
 * Somebody who is written to about a request.
 *
 * @param language {@code nb} or {@code en}
 */
public record Person(String name, String email, Kind kind, String language) {
    public Person {
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            throw new IllegalArgumentException("not a mail address: `" + email + "`");
        email = email.toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return language.equals("en") ? Locale.UK : Locale.of("nb", "NO");
    }

    /** In which capacity; decides who is reminded when. */
    public enum Kind {
        CONTACT,
        DEPUTY,
        DEPARTMENT,
        INVESTIGATOR
    }
}
