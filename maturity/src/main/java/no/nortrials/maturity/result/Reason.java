package no.nortrials.maturity.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Why a statement does not hold, or is not known. */
public sealed interface Reason {
    /** Nobody answered it. */
    record NotAnswered() implements Reason {}

    /** The site says that it does not hold. */
    record StatementNotMet() implements Reason {}

    /** The site says that it holds, and shows nothing. */
    record EvidenceMissing() implements Reason {}

    /**
     * What showed it counts no more.
     *
     * @param on the last day it counted
     */
    record EvidenceExpired(LocalDate on) implements Reason {
        public EvidenceExpired {
            requireNonNull(on, "on is null");
        }
    }

    /**
     * What shows it is of a later day.
     *
     * @param from the first day it counts
     */
    record EvidenceLater(LocalDate from) implements Reason {
        public EvidenceLater {
            requireNonNull(from, "from is null");
        }
    }

    /** The site says that it does not concern it, but the framework says that it concerns every site. */
    record ConcernsEverySite() implements Reason {}

    /** No second person looked at it. */
    record NotReviewed() implements Reason {}

    /** The second person disputes it. */
    record Disputed(String why) implements Reason {
        public Disputed {
            requireNonNull(why, "why is null");
        }
    }

    /** The indicator was never measured here. */
    record IndicatorMissing() implements Reason {}

    /** The indicator was measured on too few. */
    record IndicatorFew(int n, int least) implements Reason {}

    /** The indicator was measured too long ago. */
    record IndicatorOld(LocalDate to) implements Reason {
        public IndicatorOld {
            requireNonNull(to, "to is null");
        }
    }
}
