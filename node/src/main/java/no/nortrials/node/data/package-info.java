/** Patients: loaded into an index aside, switched at once, and frozen for each month from which released counts come. */
@NullMarked
package no.nortrials.node.data;

import org.jspecify.annotations.NullMarked;
