package no.nortrials.portal.country;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;
import org.jspecify.annotations.Nullable;

/** The unit's synthesis of the experts' feedback. Every saved version is kept. */
record Assessment(
        UUID requestId,
        State state,
        @Nullable Conclusion conclusion,
        String synthesis,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int version,
        Instant updatedAt,
        String updatedBy,
        @Nullable UUID updatedByAccount) {

    enum State {
        PANEL,
        SYNTHESIS,
        APPROVED
    }

    public boolean approved() {
        return state == State.APPROVED;
    }

    /** Whether this person wrote the newest version, so that a second look should be somebody else's. */
    boolean writtenBy(By person) {
        return person.did(updatedByAccount, updatedBy);
    }

    /** What is missing before it can be approved, as a message key; null when nothing is. */
    @Nullable
    String missing() {
        if (synthesis.isBlank()) return "country.missing.synthesis";
        return conclusion == null ? "country.missing.conclusion" : null;
    }
}
