package no.nortrials.cohort.load;

import static java.util.Objects.requireNonNull;

/** How a load ended. */
public sealed interface LoadReport {
    /** What the load met until its end. */
    LoadCounts counts();

    /** The whole source was read; what is not among the rejects was handed on. */
    record Loaded(LoadCounts counts) implements LoadReport {
        public Loaded {
            requireNonNull(counts, "counts is null");
        }
    }

    /**
     * The load ended early. What was handed on is not the whole and should be thrown away.
     *
     * @param reason why
     * @param detail where, in words; without patients' data
     * @param counts until then
     */
    record Stopped(StopReason reason, String detail, LoadCounts counts) implements LoadReport {
        public Stopped {
            requireNonNull(reason, "reason is null");
            requireNonNull(detail, "detail is null");
            requireNonNull(counts, "counts is null");
        }
    }
}
