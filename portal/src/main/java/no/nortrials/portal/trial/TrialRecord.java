package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;

/**
 * A trial as one source describes it.
 *
 * @param ids all that it is called there, the source's own first
 * @param status in our words
 * @param retrieved the day the source said so
 * @param confidential whether it must not be known outside, as long as no public register names it
 */
record TrialRecord(
        List<RegistryId> ids,
        TrialSource source,
        TrialStatus status,
        TrialFacts facts,
        LocalDate retrieved,
        boolean confidential) {
    TrialRecord {
        ids = ids.stream().distinct().toList();
        if (ids.isEmpty() || !ids.getFirst().names())
            throw new IllegalArgumentException("a trial without an id of a register: `" + ids + "`");
    }

    /** As a public register tells it. */
    TrialRecord(List<RegistryId> ids, TrialSource source, TrialStatus status, TrialFacts facts, LocalDate retrieved) {
        this(ids, source, status, facts, retrieved, false);
    }
}
