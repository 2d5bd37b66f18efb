package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;

/**
 * A trial as one source describes it.
 *
 * @param ids all that it is called there, the source's own first
 * @param status in our words
 * @param retrieved the day the source said so
 */
record TrialRecord(
        List<RegistryId> ids, TrialSource source, TrialStatus status, TrialFacts facts, LocalDate retrieved) {
    TrialRecord {
        ids = ids.stream().distinct().toList();
        if (ids.isEmpty() || !ids.getFirst().names())
            throw new IllegalArgumentException("a trial without an id of a register: `" + ids + "`");
    }
}
