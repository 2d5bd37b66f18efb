@NullMarked
package no.nortrials.cohort.index;

import org.jspecify.annotations.NullMarked;
