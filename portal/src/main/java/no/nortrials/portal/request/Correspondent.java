package no.nortrials.portal.request;

import java.util.Locale;

/** Somebody to write to, and in which language. */
public record Correspondent(String name, String email, Locale locale) {
    public Correspondent {
        if (!email.contains("@")) throw new IllegalArgumentException("not a mail address: `" + email + "`");
    }
}
