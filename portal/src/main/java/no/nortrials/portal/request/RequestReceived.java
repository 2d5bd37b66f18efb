package no.nortrials.portal.request;

import java.util.UUID;

/** A request was sent in, or recorded by a centre. */
public record RequestReceived(UUID requestId) {}
