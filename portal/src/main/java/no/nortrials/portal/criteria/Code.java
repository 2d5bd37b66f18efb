package no.nortrials.portal.criteria;

import no.nortrials.eligibility.Concept;

/**
 * A code that can be looked up.
 *
 * @param norwegian empty when the list has no Norwegian name
 * @param unit the usual unit of a value, as UCUM writes it; empty when it has none
 */
record Code(CodeSystem system, String code, String english, String norwegian, String unit) {

    public String name(boolean inNorwegian) {
        return inNorwegian && !norwegian.isEmpty() ? norwegian : english;
    }

    Concept concept(boolean inNorwegian) {
        return new Concept(system.uri(), code, system.takesInBelow(code), name(inNorwegian));
    }
}
