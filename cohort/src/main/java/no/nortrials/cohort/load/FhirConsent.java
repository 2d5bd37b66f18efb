package no.nortrials.cohort.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.cohort.Code;
import tools.jackson.databind.JsonNode;

/** What a Consent permits: each provision from the first day of its period. */
record FhirConsent(FhirResource resource) {
    /** Codes permitted from a day. */
    record Permission(List<Code> codes, Optional<WrittenDay> from) {}

    List<Permission> permissions() {
        List<Permission> all = new ArrayList<>();
        collect(resource.node().path("provision"), resource.day("dateTime"), all);
        return all;
    }

    private static void collect(JsonNode provision, Optional<WrittenDay> from, List<Permission> all) {
        Optional<WrittenDay> start =
                FhirNode.day(provision.path("period"), "start").or(() -> from);
        List<Code> codes = FhirNode.codes(provision, "code");
        if (FhirNode.text(provision, "type").equals("permit") && !codes.isEmpty())
            all.add(new Permission(codes, start));
        for (JsonNode inner : FhirNode.each(provision, "provision")) collect(inner, from, all);
    }
}
