package no.nortrials.portal.enrolment;

import java.util.List;
import java.util.Optional;
import no.nortrials.forecast.recruitment.Calibration;
import no.nortrials.portal.statistics.Wilson;

/**
 * How good the saved forecasts were.
 *
 * @param judged those whose deadline is over and whose patients are reported, by deadline
 * @param open how many others there are
 * @param calibration of all together; empty while there are too few to say
 */
record Scores(List<Judged> judged, long open, Optional<Calibration> calibration) {
    /** Fewer forecasts say nothing of the next. */
    static final int FEWEST = 10;

    Scores {
        judged = List.copyOf(judged);
    }

    static Scores of(List<Judged> judged, long open) {
        return new Scores(
                judged,
                open,
                judged.size() < FEWEST
                        ? Optional.empty()
                        : Optional.of(Calibration.of(
                                judged.stream().map(Judged::outcome).toList())));
    }

    public int fewest() {
        return FEWEST;
    }

    /** Where the share of intervals that hold may lie. */
    public Wilson interval() {
        return Wilson.of(held(), judged.size());
    }

    /** How many intervals of 90 % held. */
    public long held() {
        return judged.stream().filter(Judged::held).count();
    }
}
