package no.nortrials.portal.request;

import java.util.UUID;

/** A request went out to its hospitals. */
public record RequestForwarded(UUID requestId) {}
