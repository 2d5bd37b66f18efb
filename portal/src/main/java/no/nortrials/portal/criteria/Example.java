package no.nortrials.portal.criteria;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;

/** Worked examples to start from. */
enum Example {
    DIABETES,
    ARTHRITIS,
    HEART;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Example> named(String name) {
        return Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst();
    }

    EligibilityCriteria criteria() {
        List<Criterion> criteria = new ArrayList<>();
        switch (this) {
            case DIABETES -> {
                criteria.add(Age.between(note(Role.INCLUSION), 18, 75));
                criteria.add(any(Role.INCLUSION, icd("E11")));
                criteria.add(latest(Role.INCLUSION, "59261-8", at("53"), Optional.empty(), "mmol/mol"));
                criteria.add(any(Role.INCLUSION, last(12, atc("A10BA02"))));
                criteria.add(any(Role.EXCLUSION, last(12, atc("A10A"))));
            }
            case ARTHRITIS -> {
                criteria.add(Age.between(note(Role.INCLUSION), 18, 80));
                criteria.add(any(Role.INCLUSION, icd("M05"), icd("M06")));
                criteria.add(new Group(
                        note(Role.INCLUSION),
                        false,
                        new Quantifier.AtLeast(2),
                        List.of(
                                any(Role.PART, last(24, atc("L04AX03"), atc("L01BA01"))),
                                any(Role.PART, last(24, atc("A07EC01"))),
                                any(Role.PART, last(24, atc("P01BA02"))))));
                criteria.add(any(Role.EXCLUSION, last(12, atc("L04AB"))));
            }
            case HEART -> {
                criteria.add(any(Role.INCLUSION, icd("I50")));
                criteria.add(latest(Role.INCLUSION, "33762-6", at("600"), Optional.empty(), "ng/L"));
                criteria.add(latest(Role.EXCLUSION, "62238-1", Optional.empty(), below("25"), "mL/min/{1.73_m2}"));
                criteria.add(any(Role.EXCLUSION, last(3, icd("I21"))));
            }
        }
        criteria.add(new InTrial(note(Role.EXCLUSION), false));
        return new EligibilityCriteria("", criteria);
    }

    private static Note note(Role role) {
        return new Note(Copies.freshId(), "", role, "");
    }

    private static Criterion any(Role role, Concept... codes) {
        return any(role, EventQuery.of(codes));
    }

    private static Criterion any(Role role, EventQuery events) {
        return EventCriterion.any(note(role), events);
    }

    private static EventQuery last(int months, Concept... codes) {
        return EventQuery.of(codes).within(Window.last(months, ChronoUnit.MONTHS));
    }

    private static Criterion latest(Role role, String loinc, Optional<Bound> min, Optional<Bound> max, String unit) {
        EventQuery events = EventQuery.of(Concept.exactly(CodeSystem.LOINC.uri(), loinc))
                .within(Window.last(12, ChronoUnit.MONTHS))
                .latest()
                .valued(new ValueFilter.Range(min, max, Optional.of(unit)));
        return any(role, events);
    }

    private static Optional<Bound> at(String value) {
        return Optional.of(Bound.including(value));
    }

    private static Optional<Bound> below(String value) {
        return Optional.of(Bound.beyond(value));
    }

    private static Concept icd(String code) {
        return Concept.under(CodeSystem.ICD10.uri(), code);
    }

    private static Concept atc(String code) {
        return new Concept(CodeSystem.ATC.uri(), code, CodeSystem.ATC.takesInBelow(code), "");
    }
}
