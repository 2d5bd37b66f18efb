package no.nortrials.cohort.load;

/** Ends a load; caught by {@link Load}, never seen outside. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final StopReason reason;

    Stop(StopReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    StopReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
