package no.nortrials.portal.request;

import java.util.UUID;

/** The overview of the answers went to the sponsor. */
public record RequestSummarised(UUID requestId) {}
