package no.nortrials.portal.demo;

/**
 * What became of a site request, as it was told over time. "Late" news are about the request's own year but were told in
 * the January after it; "later" news are told after that January, so that the printed figures do not know them.
 */
enum Fate {
    SILENT,
    SAYS_OPEN,
    SHORTLISTED,
    ALLOCATED,
    ALLOCATED_TOLD_LATE,
    /** The company said no, then a registry showed Norwegian sites. */
    ALLOCATED_AFTER_ALL,
    NOT_CHOSEN,
    NOT_CHOSEN_TOLD_LATE,
    /** A hospital told of an allocation that the company took back. */
    NOT_CHOSEN_AFTER_ALL,
    ALLOCATED_LATER,
    NOT_CHOSEN_LATER,
    CANCELLED_LATER;

    /** Whether the story ends, so that the request is closed. */
    boolean ends() {
        return switch (this) {
            case SILENT, SAYS_OPEN, SHORTLISTED -> false;
            case ALLOCATED,
                    ALLOCATED_TOLD_LATE,
                    ALLOCATED_AFTER_ALL,
                    NOT_CHOSEN,
                    NOT_CHOSEN_TOLD_LATE,
                    NOT_CHOSEN_AFTER_ALL,
                    ALLOCATED_LATER,
                    NOT_CHOSEN_LATER,
                    CANCELLED_LATER -> true;
        };
    }

    boolean allocated() {
        return switch (this) {
            case ALLOCATED, ALLOCATED_TOLD_LATE, ALLOCATED_AFTER_ALL, NOT_CHOSEN_AFTER_ALL, ALLOCATED_LATER -> true;
            case SILENT, SAYS_OPEN, SHORTLISTED, NOT_CHOSEN, NOT_CHOSEN_TOLD_LATE, NOT_CHOSEN_LATER, CANCELLED_LATER ->
                false;
        };
    }
}
