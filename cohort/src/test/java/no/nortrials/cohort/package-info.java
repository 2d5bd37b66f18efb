@NullMarked
package no.nortrials.cohort;

import org.jspecify.annotations.NullMarked;
