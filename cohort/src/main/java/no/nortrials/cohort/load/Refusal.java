package no.nortrials.cohort.load;

/** Leaves a row unused; caught where rows are read, never seen outside. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String field;

    Refusal(Reason reason, String field) {
        super(reason + " `" + field + "`", null, false, false);
        this.reason = reason;
        this.field = field;
    }

    Reason reason() {
        return reason;
    }

    String field() {
        return field;
    }
}
