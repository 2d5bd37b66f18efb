package no.nortrials.portal.directory;

import java.util.UUID;

/** A trust that belongs to a centre's national network in a therapy area. */
public record NetworkMembership(UUID centreId, UUID trustId, String therapyArea) {}
