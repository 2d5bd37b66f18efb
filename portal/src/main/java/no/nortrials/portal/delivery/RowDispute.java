package no.nortrials.portal.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a trust says against a row of its figures.
 *
 * @param measure the code of the figure
 * @param row its key
 * @param reply of the unit
 */
record RowDispute(
        UUID id, UUID trust, String measure, String row, String words, Instant at, String by, Optional<String> reply) {}
