package no.nortrials.protocol.source;

import no.nortrials.protocol.Reading;
import no.nortrials.protocol.Reason;

/** Ends the reading of a file; becomes {@link Reading.Refused} before it leaves the library. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** @param detail one English sentence with the place or the number that decided */
    public RefusedException(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    /** The refusal as a value. */
    public Reading.Refused refused() {
        return new Reading.Refused(reason, detail);
    }
}
