package no.nortrials.benchmark.nation;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;

/** Events as the questions name them. */
final class Events {
    private Events() {}

    /** Diagnoses below these codes of ICD-10. */
    static EventQuery diagnoses(String... codes) {
        return EventQuery.of(ConceptSet.of(below(Systems.ICD_10, codes)));
    }

    /** Drugs below these codes of ATC. */
    static EventQuery drugs(String... codes) {
        return EventQuery.of(ConceptSet.of(below(Systems.ATC, codes)));
    }

    /** Exactly these procedures. */
    static EventQuery procedures(String... codes) {
        return EventQuery.of(Arrays.stream(codes)
                .map(code -> Concept.exactly(Systems.PROCEDURES, code))
                .toArray(Concept[]::new));
    }

    /** Results of a test that is named in {@link LabTests}. */
    static EventQuery results(String test) {
        return EventQuery.of(
                Concept.exactly(Systems.LOINC, LabTests.named(test).code().code()));
    }

    /** Any cancer but that of one code. */
    static EventQuery cancersBut(String code) {
        return EventQuery.of(
                new ConceptSet(Arrays.asList(below(Systems.ICD_10, "C")), Arrays.asList(below(Systems.ICD_10, code))));
    }

    /** From one number through another in the unit of the test. */
    static ValueFilter between(String test, double low, double high) {
        return new ValueFilter.Range(
                Optional.of(bound(low)),
                Optional.of(bound(high)),
                Optional.of(LabTests.named(test).unit()));
    }

    /** A number or more in the unit of the test. */
    static ValueFilter atLeast(String test, double low) {
        return new ValueFilter.Range(
                Optional.of(bound(low)),
                Optional.empty(),
                Optional.of(LabTests.named(test).unit()));
    }

    static Window lastDays(int days) {
        return Window.last(days, ChronoUnit.DAYS);
    }

    private static Bound bound(double value) {
        return Bound.including(String.valueOf(value));
    }

    private static Concept[] below(String system, String... codes) {
        return Arrays.stream(codes).map(code -> Concept.under(system, code)).toArray(Concept[]::new);
    }
}
