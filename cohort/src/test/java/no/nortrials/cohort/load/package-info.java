@NullMarked
package no.nortrials.cohort.load;

import org.jspecify.annotations.NullMarked;
