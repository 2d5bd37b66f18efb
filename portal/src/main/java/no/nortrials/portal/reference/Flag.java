package no.nortrials.portal.reference;

/** What a source says of a figure besides its value. */
public enum Flag {
    NONE,
    /** Known to the source and not told, so that nobody is recognised. */
    SUPPRESSED,
    /** Not known, or the combination does not exist. */
    MISSING,
    PROVISIONAL,
    ESTIMATED;

    /** Whether there is no figure. Such a figure is unknown and never zero. */
    public boolean unknown() {
        return switch (this) {
            case SUPPRESSED, MISSING -> true;
            case NONE, PROVISIONAL, ESTIMATED -> false;
        };
    }
}
