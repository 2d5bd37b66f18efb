package no.nortrials.eligibility.json;

/** Thrown inside this package when a part of a text is not in the form; becomes a {@link Problem}. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String why;

    Malformed(String where, String why) {
        super(why, null, false, false);
        this.where = where;
        this.why = why;
    }

    Problem problem() {
        return new Problem(where, why);
    }
}
