package no.nortrials.portal.criteria;

import java.time.Instant;

/** A version in the list of versions. */
record VersionLine(int version, String done, Instant savedAt, String savedBy) {}
