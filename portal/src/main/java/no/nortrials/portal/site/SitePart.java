package no.nortrials.portal.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.portal.form.Field;

/** What a site is asked about itself, part by part, in the order in which it is filled in. */
public enum SitePart {
    CONTACT,
    FACILITIES,
    PHARMACY,
    LABORATORY,
    IMAGING,
    MONITORING,
    STARTUP,
    EXPERIENCE;

    /** The form that all parts make together; it prefixes their messages. */
    static final String FORM = "site";

    public List<Field> fields() {
        return SiteForms.of(this);
    }

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SitePart> at(String path) {
        return Arrays.stream(values()).filter(part -> part.path().equals(path)).findFirst();
    }

    /** The next in order; none after the last. */
    Optional<SitePart> next() {
        return Arrays.stream(values()).dropWhile(part -> part != this).skip(1).findFirst();
    }
}
