@NullMarked
package no.nortrials.eligibility.exchange.fhir;

import org.jspecify.annotations.NullMarked;
