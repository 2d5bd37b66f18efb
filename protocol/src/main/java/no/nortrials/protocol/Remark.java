package no.nortrials.protocol;

import static java.util.Objects.requireNonNull;

/**
 * What a reader of the result ought to know: what was left out, could not be resolved or stopped at a limit.
 *
 * @param place where
 * @param text one English sentence without a full stop
 */
public record Remark(Place place, String text) {
    public Remark {
        requireNonNull(place, "place is null");
        requireNonNull(text, "text is null");
    }
}
