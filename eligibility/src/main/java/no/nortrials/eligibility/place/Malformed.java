package no.nortrials.eligibility.place;

/** Thrown inside a reader when a part of a text is not in the form; becomes a {@link Problem} before it leaves. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The place as a JSON Pointer. */
    private final String where;
    /** What was expected. */
    private final String why;

    /** A complaint about a place. */
    public Malformed(String where, String why) {
        super(why, null, false, false);
        this.where = where;
        this.why = why;
    }

    /** The complaint as a value. */
    public Problem problem() {
        return new Problem(where, why);
    }
}
