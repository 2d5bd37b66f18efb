package no.nortrials.eligibility.exchange.circe;

import java.util.Arrays;
import java.util.List;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.place.Place;

/** The kinds of events that criteria know, as circe names them. */
enum Table {
    CONDITION("ConditionOccurrence", Domain.CONDITION, "ConditionType"),
    DRUG("DrugExposure", Domain.DRUG, "DrugType"),
    PROCEDURE("ProcedureOccurrence", Domain.PROCEDURE, "ProcedureType"),
    MEASUREMENT("Measurement", Domain.MEASUREMENT, "MeasurementType"),
    OBSERVATION("Observation", Domain.OBSERVATION, "ObservationType"),
    DEVICE("DeviceExposure", Domain.DEVICE, "DeviceType"),
    SPECIMEN("Specimen", Domain.SPECIMEN, "SpecimenType"),
    VISIT("VisitOccurrence", Domain.VISIT, "VisitType"),
    DEATH("Death", Domain.CAUSE_OF_DEATH, "DeathType");

    private final String spelled;
    private final Domain domain;
    private final String type;

    Table(String spelled, Domain domain, String type) {
        this.spelled = spelled;
        this.domain = domain;
        this.type = type;
    }

    /** The table that an object of one property names. */
    static Table of(Place criteria) {
        List<String> names = List.copyOf(criteria.node().propertyNames());
        List<String> known = Arrays.stream(values()).map(Table::spelled).toList();
        if (names.size() != 1) throw criteria.malformed("an object with one of " + known);
        return Arrays.stream(values())
                .filter(table -> table.spelled.equals(names.getFirst()))
                .findFirst()
                .orElseThrow(() -> criteria.malformed("one of " + known));
    }

    String spelled() {
        return spelled;
    }

    Domain domain() {
        return domain;
    }

    /** The property that asks where the record comes from. */
    String type() {
        return type;
    }
}
