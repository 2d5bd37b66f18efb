package no.nortrials.portal.request;

import java.time.LocalDate;

/**
 * Where a filled value came from, kept until somebody edits it.
 *
 * @param path where in the record, for example {@code protocolSection.designModule.phases}
 */
record Origin(String source, String record, String path, LocalDate readOn) {}
