package no.nortrials.portal.dispatch;

import java.util.UUID;

/** A hospital answered, or changed its answer. */
public record AnswerSubmitted(UUID requestId, UUID recipientId) {}
