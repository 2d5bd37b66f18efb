package no.nortrials.portal.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that a portal has leased in order to send it. */
record Waiting(
        UUID id,
        String toName,
        String toAddress,
        String subject,
        String body,
        @Nullable String calendar,
        String messageId,
        int attempts) {}
