package no.nortrials.portal.dispatch.recipient;

import java.util.EnumSet;
import java.util.Set;

/** What a hospital decides. */
public enum Decision {
    INTERESTED,
    CONDITIONAL,
    DECLINED;

    public RecipientState state() {
        return switch (this) {
            case INTERESTED -> RecipientState.INTERESTED;
            case CONDITIONAL -> RecipientState.CONDITIONAL;
            case DECLINED -> RecipientState.DECLINED;
        };
    }

    /** Who is told: the company reads what is positive, a decline reaches the coordinating unit only. */
    public Set<Audience> audiences() {
        return switch (this) {
            case INTERESTED, CONDITIONAL -> EnumSet.of(Audience.COMPANY, Audience.UNIT);
            case DECLINED -> EnumSet.of(Audience.UNIT);
        };
    }

    /** Who reads an answer. */
    public enum Audience {
        COMPANY,
        UNIT
    }
}
