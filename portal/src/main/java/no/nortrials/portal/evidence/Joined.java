package no.nortrials.portal.evidence;

import java.util.Optional;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.estimate.Grade;

/** What becomes of an estimate and a hospital's count of the same patients. */
sealed interface Joined {
    /** Its name, for a message. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** What both say together, 10 %, 50 % and 90 %; nothing unless they agree. */
    static Optional<Interval> patients(Joined joined) {
        return switch (joined) {
            case Together together -> Optional.of(together.patients());
            case Apart _, Alone _ -> Optional.empty();
        };
    }

    /**
     * They agree, and are one number.
     *
     * @param patients 10 %, 50 % and 90 %, widened as the grade asks
     */
    record Together(Interval patients, Grade grade) implements Joined {}

    /**
     * They contradict each other: both are shown, and none is the answer.
     *
     * @param hospital what the count alone says, 10 %, 50 % and 90 %
     */
    record Apart(Interval hospital) implements Joined {}

    /** There is nothing to join. */
    record Alone(Why why) implements Joined {}

    /** Why a count is not joined with the estimate. */
    enum Why {
        /** The hospital told nothing. */
        NOTHING_TOLD,
        /** It could look at fewer than half of the criteria. */
        TOO_FEW_CRITERIA,
        /** The estimate is of new patients a year, the count of all there are. */
        A_YEAR,
        /** The trust has no area of its own, so there is no estimate. */
        NO_AREA
    }
}
