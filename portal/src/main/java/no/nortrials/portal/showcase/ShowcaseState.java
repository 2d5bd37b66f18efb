package no.nortrials.portal.showcase;

import java.util.Optional;
import no.nortrials.portal.trial.TrialStatus;

/** How far a trial is, as patients understand it. */
public enum ShowcaseState {
    OPEN,
    PLANNED,
    CLOSED,
    FINISHED,
    STOPPED;

    /** Nothing for a trial whose status nobody knows. */
    static Optional<ShowcaseState> of(TrialStatus status) {
        return switch (status) {
            case PLANNED -> Optional.of(PLANNED);
            case RECRUITING -> Optional.of(OPEN);
            case ONGOING -> Optional.of(CLOSED);
            case COMPLETED -> Optional.of(FINISHED);
            case STOPPED -> Optional.of(STOPPED);
            case UNKNOWN -> Optional.empty();
        };
    }
}
