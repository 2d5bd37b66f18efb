package no.nortrials.delivery.score;

/** How much a score rests on. */
public enum Confidence {
    /** Coverage from .85 and nothing that was counted is too few. */
    A,
    /** Coverage from .70. */
    B,
    /** Coverage from .60. */
    C;

    private static final double ROUNDING = 1e-9;

    static boolean reached(double coverage, double wanted) {
        return coverage >= wanted - ROUNDING;
    }
}
