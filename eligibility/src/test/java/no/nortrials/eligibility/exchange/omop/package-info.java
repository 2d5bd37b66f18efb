@NullMarked
package no.nortrials.eligibility.exchange.omop;

import org.jspecify.annotations.NullMarked;
