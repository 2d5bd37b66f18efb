/**
 * What coming from and going to other formats has in common. Nothing is lost silently: what another format cannot say, or what
 * criteria do not need, is told beside the result.
 */
@NullMarked
package no.nortrials.eligibility.exchange;

import org.jspecify.annotations.NullMarked;
