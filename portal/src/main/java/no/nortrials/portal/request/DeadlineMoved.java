package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.UUID;

/** The coordinator moved the deadlines of a request. */
public record DeadlineMoved(UUID requestId, LocalDate replyDeadline, LocalDate internalDeadline) {}
