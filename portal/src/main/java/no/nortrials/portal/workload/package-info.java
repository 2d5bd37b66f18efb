/**
 * How many hours the people of a study site have, which of them its trials take month by month, what is left for another, and how
 * many patients a month that is.
 */
@NullMarked
package no.nortrials.portal.workload;

import org.jspecify.annotations.NullMarked;
