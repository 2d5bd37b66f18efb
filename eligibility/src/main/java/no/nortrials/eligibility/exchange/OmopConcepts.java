package no.nortrials.eligibility.exchange;

import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.place.Place;

/** Codes that are concept ids of OMOP. */
public final class OmopConcepts {
    /** The system of such codes. */
    public static final String SYSTEM = "urn:omop:concept";

    private OmopConcepts() {}

    /** The concept that OHDSI's tools write with its id and name in capitals; it stands for itself alone. */
    public static Concept read(Place concept) {
        Place id = concept.required("CONCEPT_ID");
        if (!id.node().isIntegralNumber()) throw id.malformed("a whole number");
        return concept.guarded(here -> new Concept(SYSTEM, id.node().asString(), false, name(here)));
    }

    private static String name(Place concept) {
        return concept.optional("CONCEPT_NAME")
                .filter(name -> !name.node().isNull())
                .map(Place::text)
                .orElse("");
    }
}
