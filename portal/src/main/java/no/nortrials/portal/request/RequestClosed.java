package no.nortrials.portal.request;

import java.util.UUID;

/** A request was closed, for whatever reason. */
public record RequestClosed(UUID requestId) {}
