package no.nortrials.portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where messages wait. Writing one is part of the caller's transaction; sending happens after it. */
public interface Outbox {

    /** Writes the message unless one with its key exists. */
    void queue(Message message);

    /** Stops what is not sent yet and whose key starts so, for example the reminders of a recipient who answered. */
    void cancel(String keyPrefix);

    /** What was written about a request, oldest first. */
    List<Posted> ofRequest(UUID requestId);

    /** A message as the request page shows it. */
    record Posted(
            UUID id,
            String kind,
            String toName,
            String subject,
            Instant createdAt,
            @Nullable Instant sentAt,
            boolean cancelled) {}
}
