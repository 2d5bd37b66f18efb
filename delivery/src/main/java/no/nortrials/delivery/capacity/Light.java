package no.nortrials.delivery.capacity;

/** How much room is left; shown beside the margin, never instead of it. */
public enum Light {
    GREEN,
    AMBER,
    RED;

    private static final double ROOM = 0.2;

    /**
     * The light of a margin.
     *
     * @param share of the available hours that is left, may be negative
     */
    public static Light of(double share) {
        if (share < 0) return RED;
        return share < ROOM ? AMBER : GREEN;
    }
}
