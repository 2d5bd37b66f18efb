package no.nortrials.node.data;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of loaded data.
 *
 * @param dataDate the day they were loaded to
 * @param loaded when
 */
public record About(LocalDate dataDate, Instant loaded) {}
