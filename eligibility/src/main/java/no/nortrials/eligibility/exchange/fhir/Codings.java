package no.nortrials.eligibility.exchange.fhir;

import java.util.List;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.place.Place;

/** Reads codes. Several codings say the same in several systems; one of them is enough. */
final class Codings {
    private Codings() {}

    /** The codes, each with everything below it; none when there are only words. */
    static List<Concept> under(Place concept) {
        return concept.list("coding", coding -> read(coding, true));
    }

    /** The codes alone. */
    static List<Concept> exactly(Place concept) {
        return concept.list("coding", coding -> read(coding, false));
    }

    private static Concept read(Place coding, boolean descendants) {
        return coding.guarded(here -> new Concept(
                here.text("system", ""), here.required("code").text(), descendants, here.text("display", "")));
    }

    static String words(Place concept) {
        return concept.text("text", concept.node().toString());
    }
}
