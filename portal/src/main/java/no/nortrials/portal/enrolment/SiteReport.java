package no.nortrials.portal.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import no.nortrials.portal.directory.Trust;

/**
 * What had happened at one trust by a day.
 *
 * @param opened empty when it has not opened yet
 * @param screened patients, when reported
 * @param enrolled patients, from 0
 */
record SiteReport(Trust trust, Optional<LocalDate> opened, Optional<Integer> screened, int enrolled) {}
