package no.nortrials.eligibility.exchange.ccdl;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.place.Place;

/** Reads filters on attributes. A reference to another resource is an attribute that holds the code of that resource. */
final class Attributes {
    private Attributes() {}

    static Attribute read(Place filter) {
        String name = name(filter.required("attributeCode").required("code").text());
        Place type = filter.required("type");
        List<Concept> oneOf = switch (type.text()) {
            case "concept" -> filter.required("selectedConcepts").list(Codes::exact);
            case "reference" -> referenced(filter.required("criteria"));
            default -> throw type.malformed("concept or reference; quantities of attributes cannot be asked for");
        };
        return filter.guarded(_ -> new Attribute(name, oneOf));
    }

    private static List<Concept> referenced(Place criteria) {
        List<Concept> all = new ArrayList<>();
        criteria.list(criterion -> {
            criterion.only("context", "termCodes", "termCode", "attributeFilters");
            if (!criterion.list("attributeFilters", each -> each).isEmpty())
                throw criterion.malformed("a referenced criterion of codes alone");
            return all.addAll(Codes.of(criterion));
        });
        return all;
    }

    private static String name(String code) {
        return code.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
