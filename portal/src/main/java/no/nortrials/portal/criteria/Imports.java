package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Locale;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.ccdl.Ccdl;
import no.nortrials.eligibility.exchange.circe.Circe;
import no.nortrials.eligibility.exchange.fhir.FhirGroup;
import no.nortrials.eligibility.exchange.rquest.Rquest;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;

/** The formats from which criteria can be taken. */
enum Imports {
    OWN,
    FHIR,
    CCDL,
    RQUEST,
    CIRCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Import read(String text) {
        return switch (this) {
            case OWN ->
                switch (CriteriaJson.read(text)) {
                    case Reading.Read(var criteria) -> new Import.Imported(criteria, List.of());
                    case Reading.Refused(var problems) -> new Import.Refused(problems);
                };
            case FHIR -> FhirGroup.read(text);
            case CCDL -> Ccdl.read(text);
            case RQUEST -> Rquest.read(text);
            case CIRCE -> Circe.read(text);
        };
    }

    /** The format chosen, or the one a text looks like. */
    static Imports of(String chosen, String text) {
        for (Imports each : values()) if (each.word().equals(chosen)) return each;
        if (text.contains("\"resourceType\"")) return FHIR;
        if (text.contains("\"PrimaryCriteria\"")) return CIRCE;
        if (text.contains("\"groups_oper\"")) return RQUEST;
        if (text.contains("\"inclusionCriteria\"")) return CCDL;
        return OWN;
    }
}
