@NullMarked
package no.nortrials.eligibility.exchange.circe;

import org.jspecify.annotations.NullMarked;
