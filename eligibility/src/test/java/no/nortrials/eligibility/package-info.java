/** Tests of the criteria, and criteria made at random for the tests of everything that reads them. */
@NullMarked
package no.nortrials.eligibility;

import org.jspecify.annotations.NullMarked;
