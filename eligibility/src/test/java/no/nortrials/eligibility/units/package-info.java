@NullMarked
package no.nortrials.eligibility.units;

import org.jspecify.annotations.NullMarked;
