/**
 * Units of UCUM. The tables of UCUM and the grammar of its codes come from the library {@code org.fhir:ucum}; the numbers are kept here as exact
 * fractions, so that a conversion is rounded once, to 34 digits.
 *
 * <p>Stricter than arithmetic would be: arbitrary units (an international unit, a colony forming unit) are convertible into themselves
 * alone, and of the units with a function only temperatures are known. Annotations in braces mean nothing.
 */
@NullMarked
package no.nortrials.eligibility.units;

import org.jspecify.annotations.NullMarked;
