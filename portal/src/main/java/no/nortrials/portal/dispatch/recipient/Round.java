package no.nortrials.portal.dispatch.recipient;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sending out of one request. Its deadlines are the request's own.
 *
 * @param version grows with every change of the choice of recipients; a stale one is a conflict
 */
public record Round(
        UUID requestId,
        int version,
        String changedBy,
        Instant changedAt,
        @Nullable Instant sentAt,
        @Nullable Instant internalDeadlinePassedAt,
        @Nullable Instant replyDeadlinePassedAt,
        @Nullable Instant closedAt) {

    public boolean sent() {
        return sentAt != null;
    }

    public boolean closed() {
        return closedAt != null;
    }
}
