@NullMarked
package no.nortrials.cohort.index.kernel;

import org.jspecify.annotations.NullMarked;
