package no.nortrials.portal.reference;

import java.util.OptionalDouble;

/**
 * One figure.
 *
 * @param value empty exactly when the flag says that it is unknown
 */
public record Observation(Dimensions at, OptionalDouble value, Flag flag) {
    public Observation {
        if (value.isEmpty() != flag.unknown())
            throw new IllegalArgumentException("a figure flagged `" + flag + "` has the value `" + value + "`");
    }

    /** A figure without remark. */
    public static Observation of(Dimensions at, double value) {
        return new Observation(at, OptionalDouble.of(value), Flag.NONE);
    }
}
