package no.nortrials.cohort.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.Domain;
import tools.jackson.databind.JsonNode;

/** What an Observation, or a component of one, says. */
record FhirObservation(JsonNode node, Ledger ledger) {
    private static final Set<String> MEASURED = Set.of("laboratory", "vital-signs");
    private static final Code CAUSE_OF_DEATH = new Code("http://loinc.org", "69453-9");

    /** Measured is what has a quantity or is laboratory or vital signs by its category. */
    Domain domain(List<Code> categories) {
        boolean measured = node.has("valueQuantity")
                || node.has("valueInteger")
                || categories.stream().map(Code::code).anyMatch(MEASURED::contains);
        return measured ? Domain.MEASUREMENT : Domain.OBSERVATION;
    }

    List<Code> codes() {
        return FhirNode.codes(node, "code");
    }

    /** The causes of death that it states; none for other observations. */
    List<Code> causesOfDeath() {
        return codes().contains(CAUSE_OF_DEATH) ? FhirNode.codes(node, "valueCodeableConcept") : List.of();
    }

    List<EventValue> values() {
        if (node.has("valueQuantity")) return quantity(node.path("valueQuantity"));
        if (node.path("valueInteger").isNumber()) return number(node.path("valueInteger"), "");
        return FhirNode.codes(node, "valueCodeableConcept").stream()
                .<EventValue>map(EventValue.Coded::new)
                .toList();
    }

    private List<EventValue> quantity(JsonNode quantity) {
        if (!quantity.path("value").isNumber()) return List.of();
        if (!FhirNode.text(quantity, "comparator").isEmpty()) {
            ledger.note(Noted.INEXACT_VALUE);
            return List.of();
        }
        String code = FhirNode.text(quantity, "code");
        return number(quantity.path("value"), code.isEmpty() ? FhirNode.text(quantity, "unit") : code);
    }

    private static List<EventValue> number(JsonNode value, String unit) {
        BigDecimal number = Fields.number(value.decimalValue(), "value");
        return List.of(new EventValue.Numeric(number, unit));
    }
}
