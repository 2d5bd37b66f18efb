package no.nortrials.portal.criteria;

import java.util.Locale;
import no.nortrials.eligibility.Role;

/** Where a criterion that is being made shall stand. In an address and a form it is a short text. */
sealed interface Target {
    /** At the end of a list of the protocol. */
    record Listed(Role role) implements Target {
        public Listed {
            if (role == Role.PART)
                throw new IllegalArgumentException("a part stands in no list, but was `" + role + "`");
        }
    }

    /** At the end of a group. */
    record Inside(String group) implements Target {}

    /** In the place of another, whose words it keeps. */
    record Instead(String id) implements Target {}

    static Target inclusion() {
        return new Listed(Role.INCLUSION);
    }

    static Target exclusion() {
        return new Listed(Role.EXCLUSION);
    }

    /** Reads the text; what is not known means the inclusion criteria. */
    static Target of(String text) {
        if (text.startsWith("in.")) return new Inside(text.substring("in.".length()));
        if (text.startsWith("for.")) return new Instead(text.substring("for.".length()));
        return text.equals("exclusion") ? exclusion() : inclusion();
    }

    default String text() {
        return switch (this) {
            case Listed(Role role) -> role.name().toLowerCase(Locale.ROOT);
            case Inside(String group) -> "in." + group;
            case Instead(String id) -> "for." + id;
        };
    }
}
