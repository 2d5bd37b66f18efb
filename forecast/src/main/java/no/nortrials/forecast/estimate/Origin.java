package no.nortrials.forecast.estimate;

/** Where a fraction comes from, and how many persons its study may count for at most. */
public enum Origin {
    /** A study of the same population. */
    SAME_POPULATION(200),
    /** Another Nordic country. */
    OTHER_NORDIC(50),
    /** Another country. */
    OTHER_COUNTRY(20),
    /** Somebody's judgement. */
    EXPERT(10);

    private final int cap;

    Origin(int cap) {
        this.cap = cap;
    }

    /** The largest effective sample size, in persons. */
    public int cap() {
        return cap;
    }
}
