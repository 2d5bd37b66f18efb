package no.nortrials.portal.trial;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** What is asked of a trial that is entered by hand. */
final class HandForm {
    static final String NAME = "trialByHand";
    static final String TITLE = "title";
    static final String STATUS = "status";
    static final String PHASE = "phase";
    static final String CONDITIONS = "conditions";
    static final String PRODUCTS = "products";
    static final String SPONSOR = "sponsor";
    static final String NCT = "nct";
    static final String EUCT = "euct";
    static final String STARTS = "starts";
    static final String ENDS = "ends";
    static final String PLANNED = "planned";
    static final String PLANNED_IN_NORWAY = "plannedInNorway";
    static final String ACTUAL = "actual";
    static final String SEX = "sex";
    static final String MIN_AGE = "minAge";
    static final String MAX_AGE = "maxAge";
    static final String CONFIDENTIAL = "confidential";
    /** The trusts are chosen by their names, which are no messages, so they are drawn beside the other fields. */
    static final String TRUSTS = "trusts";

    private static final FieldType PATIENTS = new FieldType.WholeNumber(0, 10_000_000);
    private static final FieldType AGE = new FieldType.WholeNumber(0, 120);

    static final List<Field> FIELDS = List.of(
            mandatory(TITLE, new FieldType.Line(300)),
            mandatory(STATUS, new FieldType.Choice(Option.of("trial.status", TrialStatus.class))),
            optional(
                    PHASE,
                    new FieldType.Choice(
                            Option.of("trial.phase", "EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4", "NA"))),
            mandatory(CONDITIONS, new FieldType.Paragraph(2_000)),
            optional(PRODUCTS, new FieldType.Paragraph(2_000)),
            mandatory(SPONSOR, new FieldType.Line(200)),
            optional(NCT, new FieldType.Identifier("[Nn][Cc][Tt]\\d{8}", "NCT01234567")),
            optional(EUCT, new FieldType.Identifier("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?", "2026-512345-12-00")),
            optional(STARTS, new FieldType.Day()),
            optional(ENDS, new FieldType.Day()),
            optional(PLANNED, PATIENTS),
            optional(PLANNED_IN_NORWAY, PATIENTS),
            optional(ACTUAL, PATIENTS),
            optional(SEX, new FieldType.Choice(Option.of("trial.sex", "ALL", "FEMALE", "MALE"))),
            optional(MIN_AGE, AGE),
            optional(MAX_AGE, AGE),
            optional(CONFIDENTIAL, new FieldType.Consent()));

    private HandForm() {}

    /**
     * Everything that keeps it from being entered, by field.
     *
     * @param trusts ids of the trusts there are
     * @param own the trust that must take part; empty for the unit
     */
    static Map<String, Problem> problems(FormData typed, Set<String> trusts, Optional<String> own) {
        var problems = new LinkedHashMap<>(FormCheck.all(FIELDS, typed));
        typed.day(STARTS)
                .filter(starts -> typed.day(ENDS).filter(starts::isAfter).isPresent())
                .ifPresent(_ -> problems.put(
                        ENDS, Problem.of("trialByHand.problem.ends", typed.text(ENDS), typed.text(STARTS))));
        if (typed.number(MIN_AGE).isPresent()
                && typed.number(MAX_AGE).isPresent()
                && typed.number(MIN_AGE).getAsLong() > typed.number(MAX_AGE).getAsLong())
            problems.put(MAX_AGE, Problem.of("trialByHand.problem.ages", typed.text(MAX_AGE), typed.text(MIN_AGE)));
        List<String> chosen = typed.several(TRUSTS);
        if (chosen.isEmpty() || !trusts.containsAll(chosen))
            problems.put(TRUSTS, Problem.of("trialByHand.problem.trusts"));
        else if (own.isPresent() && !chosen.contains(own.get()))
            problems.put(TRUSTS, Problem.of("trialByHand.problem.own"));
        return problems;
    }

    /** The lines of an answer, one thing in each. */
    static List<String> lines(FormData answers, String field) {
        return Arrays.stream(answers.text(field).split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static Optional<Integer> number(FormData answers, String field) {
        return answers.number(field).stream().mapToObj(Math::toIntExact).findFirst();
    }
}
