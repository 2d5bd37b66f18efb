package no.nortrials.portal.outcome;

/** What is said to have become of a request. */
public enum OutcomeKind {
    /** Nothing is decided yet. */
    OPEN,
    /** Norway is on the short list. */
    SHORTLISTED,
    /** The study comes to Norway, to these sites. */
    ALLOCATED,
    /** The study goes elsewhere. */
    NOT_CHOSEN,
    /** There will be no study. */
    CANCELLED;

    /** Whether nothing more is to be expected. */
    public boolean isFinal() {
        return switch (this) {
            case ALLOCATED, NOT_CHOSEN, CANCELLED -> true;
            case OPEN, SHORTLISTED -> false;
        };
    }
}
