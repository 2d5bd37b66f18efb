package no.nortrials.eligibility.exchange.ccdl;

import java.util.List;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.place.Place;

/** Reads codes. A code stands for itself and everything below it, as the ontology of the portal expands it. */
final class Codes {
    private Codes() {}

    /** The codes of a criterion under either of the names that the versions use. */
    static List<Concept> of(Place criterion) {
        Place codes = criterion.optional("termCodes").orElseGet(() -> criterion.required("termCode"));
        List<Concept> concepts = codes.node().isArray() ? codes.list(Codes::read) : List.of(read(codes));
        if (concepts.isEmpty()) throw codes.malformed("at least one code");
        return concepts;
    }

    static Concept read(Place code) {
        code.only("code", "system", "version", "display");
        return code.guarded(here ->
                new Concept(here.text("system", ""), here.required("code").text(), true, here.text("display", "")));
    }

    /** A code that stands for itself alone, as a value or an attribute does. */
    static Concept exact(Place code) {
        Concept concept = read(code);
        return new Concept(concept.system(), concept.code(), false, concept.display());
    }
}
