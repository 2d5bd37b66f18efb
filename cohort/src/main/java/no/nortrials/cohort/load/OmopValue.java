package no.nortrials.cohort.load;

import java.util.List;
import no.nortrials.cohort.EventValue;

/** The value of a measurement or an observation. */
record OmopValue(CsvRow row, OmopConcepts concepts, Intake intake) {
    /** The concept of "equal"; others make a value a bound. */
    private static final String EQUAL = "4172703";

    List<EventValue> read() {
        String number = row.text("value_as_number");
        if (!number.isEmpty()) return number(number);
        String concept = row.text("value_as_concept_id");
        return Omop.isConcept(concept) ? List.of(new EventValue.Coded(concepts.concept(concept))) : List.of();
    }

    private List<EventValue> number(String number) {
        String operator = row.text("operator_concept_id");
        if (!Omop.isConcept(operator) || operator.equals(EQUAL))
            return List.of(new EventValue.Numeric(Fields.number(number, "value_as_number"), unit()));
        intake.ledger().note(Noted.INEXACT_VALUE);
        return List.of();
    }

    private String unit() {
        String concept = row.text("unit_concept_id");
        return Omop.isConcept(concept) ? concepts.unit(concept) : row.text("unit_source_value");
    }
}
