/** Results beside each other: two days, two assessments, two versions, or with and without a piece of evidence. */
@NullMarked
package no.nortrials.maturity.compare;

import org.jspecify.annotations.NullMarked;
