package no.nortrials.portal.protocol;

import no.nortrials.eligibility.Role;

/**
 * A criterion as the file wrote it.
 *
 * @param node its id among the request's criteria
 * @param ordinal from 1
 * @param identifier what the file calls it, may be empty
 * @param inCodes whether the file itself gave it in codes, so that nothing is to be read
 */
record TextCriterion(
        String node,
        int ordinal,
        Role role,
        String identifier,
        String text,
        String place,
        boolean inCodes,
        Choice choice) {}
