package no.nortrials.protocol.read;

import no.nortrials.protocol.Reading;
import no.nortrials.protocol.Reason;

/** Ends the reading of a file; becomes {@link Reading.Refused} before it leaves this package. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    RefusedException(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Reading.Refused refused() {
        return new Reading.Refused(reason, detail);
    }
}
