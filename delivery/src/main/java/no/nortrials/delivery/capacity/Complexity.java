package no.nortrials.delivery.capacity;

import no.nortrials.delivery.guard.Require;

/**
 * How heavy a protocol is, in halves from 1 to 10, by a table of our own that nobody has validated. It is inspired by published
 * protocol scores and is none of them.
 */
public record Complexity(double score) {
    /** Of the table; 0 as long as nobody has validated it. */
    public static final int VERSION = 0;

    /** What the number is called in English. */
    public static final String TABLE = "NorTrials complexity table, version " + VERSION + ", unvalidated";

    private static final double LOWEST = 1;
    private static final double HIGHEST = 10;
    private static final double STEP = 0.5;

    /** @throws IllegalArgumentException if it is not from 1 to 10 in halves */
    public Complexity {
        boolean halves = score / STEP == Math.rint(score / STEP);
        Require.require(score >= LOWEST && score <= HIGHEST && halves, "A complexity", "from 1 to 10 in halves", score);
    }

    /** The level of the table and a half for each extra, at most 10. */
    public static Complexity of(Protocol protocol) {
        return new Complexity(
                Math.min(HIGHEST, level(protocol) + STEP * protocol.more().size()));
    }

    /** Work with a trial (Smuck et al. 2011): score for each active patient, half for each in follow-up, once for the protocol. */
    public double workload(int active, int followUp) {
        return score * active + score / 2 * followUp + score;
    }

    /** The band it lies in. */
    public Band band() {
        return Band.of(score);
    }

    private static int level(Protocol protocol) {
        return switch (protocol.kind()) {
            case NO_TREATMENT -> noTreatment(protocol.contacts());
            case PHASE_3_OR_4 -> protocol.demands() <= 1 ? 4 : demanding(protocol.demands());
            case PHASE_2 -> demanding(protocol.demands());
            case CELL_OR_GENE_FOLLOW_UP -> 7;
            case FIRST_DOSES -> 8;
        };
    }

    private static int noTreatment(int contacts) {
        if (contacts <= 2) return 1;
        return contacts <= 5 ? 2 : 3;
    }

    private static int demanding(int demands) {
        if (demands <= 3) return 5;
        return demands <= 5 ? 6 : 7;
    }

    /** Bands of complexity as St. Jude uses them for 86 protocols. */
    public enum Band {
        LOW,
        MODERATE,
        HIGH,
        VERY_HIGH;

        private static Band of(double score) {
            if (score <= 3) return LOW;
            if (score <= 5.5) return MODERATE;
            return score <= 7.5 ? HIGH : VERY_HIGH;
        }
    }
}
