package no.nortrials.portal.trial;

import java.util.UUID;

/** Whoever keeps something that follows from a trial; told in the transaction that changes it. */
@FunctionalInterface
public interface TrialFollower {
    void changed(UUID trial);
}
