/**
 * Published and shared statistics: a catalogue of data sets, their versions from file or interface, the check of each, its
 * release and withdrawal by the data steward, and what was made with it. Other modules read {@link ReferenceStatistics}.
 */
@NullMarked
package no.nortrials.portal.reference;

import org.jspecify.annotations.NullMarked;
