package no.nortrials.delivery.score;

import no.nortrials.delivery.guard.Require;
import no.nortrials.delivery.indicator.Indicator;
import no.nortrials.delivery.statistic.Told;

/**
 * An indicator in a domain.
 *
 * @param weight within its domain, above 0
 */
public record Part(Indicator indicator, double weight, Told told) {
    /** @throws IllegalArgumentException if the weight is not positive or the indicator is not scored */
    public Part {
        Require.positive("The weight of " + indicator, weight);
        Require.require(indicator.scored(), "An indicator of a composite", "scored", indicator);
    }

    /** From 0 to 1 between its anchors; {@code missing} when it has no value. */
    public double score(double missing) {
        return switch (told) {
            case Told.Shown shown -> indicator.anchors().orElseThrow().score(shown.value());
            case Told.TooFew _, Told.NotMeasured _ -> missing;
        };
    }

    boolean available() {
        return told instanceof Told.Shown;
    }

    boolean tooFew() {
        return told instanceof Told.TooFew;
    }
}
