/**
 * What trusts can take and what competes for it: capacity as the trusts declare it by therapy area, beds by official statistics, and
 * the trials that run already in a request's diagnoses.
 */
@NullMarked
package no.nortrials.portal.capacity;

import org.jspecify.annotations.NullMarked;
