package no.nortrials.portal.request;

import java.util.UUID;

/** A closed request was opened again. */
public record RequestReopened(UUID requestId) {}
