package no.nortrials.portal.country;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;

/**
 * An expert asked about one request.
 *
 * @param acceptedAt when confidentiality was promised, or null
 */
record Member(
        UUID id,
        UUID requestId,
        UUID expertId,
        String name,
        String email,
        @Nullable String title,
        String language,
        FormData form,
        LocalDate due,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant remindedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        int version) {

    public boolean submitted() {
        return submittedAt != null;
    }

    /** Whether the expert lets the sponsor know who answered. */
    public boolean named() {
        return submitted() && form.yes(PanelForm.NAME_ALLOWED);
    }

    /** {@code REVOKED}, {@code SUBMITTED}, {@code OPENED} or {@code SENT}. */
    public String state() {
        if (revokedAt != null) return "REVOKED";
        if (submitted()) return "SUBMITTED";
        return openedAt == null ? "SENT" : "OPENED";
    }
}
