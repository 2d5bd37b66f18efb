package no.nortrials.portal.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;
import org.jspecify.annotations.Nullable;

/**
 * One piece of dated news. It is never changed; a wrong one is withdrawn and stays visible.
 *
 * @param occurredOn the day it happened, which decides which news counts
 * @param recordedAt when the portal learnt of it, which decides what was known when
 * @param sites the trusts a study was allocated to; may be empty when they were not named
 * @param askDays which of the mailed questions it answers, or null
 */
public record OutcomeEvent(
        UUID id,
        UUID requestId,
        OutcomeKind kind,
        LocalDate occurredOn,
        OutcomeSource source,
        @Nullable NotChosenReason reason,
        @Nullable String note,
        Set<UUID> sites,
        Instant recordedAt,
        String recordedBy,
        @Nullable UUID recordedByAccount,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable Integer askDays) {

    /** The later by the day it happened; among equals the one the portal learnt of later. */
    static final Comparator<OutcomeEvent> BY_DATE =
            Comparator.comparing(OutcomeEvent::occurredOn).thenComparing(OutcomeEvent::recordedAt);

    public OutcomeEvent {
        if (reason != null && kind != OutcomeKind.NOT_CHOSEN)
            throw new IllegalArgumentException("no reason belongs to `" + kind + "` but it is `" + reason + "`");
        if (!sites.isEmpty() && kind != OutcomeKind.ALLOCATED)
            throw new IllegalArgumentException("no sites belong to `" + kind + "` but they are `" + sites + "`");
        sites = Set.copyOf(sites);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    boolean toldBy(By person) {
        return person.did(recordedByAccount, recordedBy);
    }

    /** Whether the portal knew of it, and held it for true, just before {@code cut}. */
    boolean knownBefore(Instant cut) {
        return recordedAt.isBefore(cut) && (withdrawnAt == null || !withdrawnAt.isBefore(cut));
    }
}
