package no.nortrials.portal.workload;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.delivery.capacity.Protocol;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** What is asked about a trial that takes, or would take, hours of a site. */
final class TrialForm {
    static final String NAME = "siteTrial";
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String CONTACTS = "contacts";
    static final String DEMANDS = "demands";
    static final String EXTRAS = "extras";
    static final String PREPARES = "prepares";
    static final String OPENS = "opens";
    static final String ENROLS_UNTIL = "enrolsUntil";
    static final String ENDS = "ends";
    static final String SCREENED = "screened";
    static final String ACTIVE = "active";
    static final String FOLLOW_UP = "followUp";
    static final String CARRIER = "carrier";
    static final String START_UP_HOURS = "startUpHours";
    static final String FIXED_HOURS = "fixedHours";
    static final String SCREENING_HOURS = "screeningHours";
    static final String ACTIVE_HOURS = "activeHours";
    static final String FOLLOW_UP_HOURS = "followUpHours";
    static final String INVESTIGATOR_HOURS = "investigatorHours";
    static final String PHARMACIST_HOURS = "pharmacistHours";
    static final String LABORATORY_HOURS = "laboratoryHours";
    static final String RADIOLOGY_HOURS = "radiologyHours";

    private static final FieldType PATIENTS = new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(10_000));
    private static final FieldType HOURS = new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(1_000));
    private static final FieldType COUNT = new FieldType.WholeNumber(0, 1_000);

    static final List<Field> FIELDS = List.of(
            mandatory(TITLE, new FieldType.Line(300)),
            mandatory(KIND, new FieldType.Choice(Option.of("siteTrial.kind", Protocol.Kind.class))),
            mandatory(CONTACTS, COUNT),
            mandatory(DEMANDS, COUNT),
            optional(EXTRAS, new FieldType.Several(Option.of("siteTrial.extra", Protocol.Extra.class))),
            optional(PREPARES, new FieldType.Day()),
            mandatory(OPENS, new FieldType.Day()),
            mandatory(ENROLS_UNTIL, new FieldType.Day()),
            mandatory(ENDS, new FieldType.Day()),
            mandatory(SCREENED, PATIENTS),
            mandatory(ACTIVE, PATIENTS),
            mandatory(FOLLOW_UP, PATIENTS),
            mandatory(CARRIER, new FieldType.Choice(Option.of("workload.role", "STUDY_NURSE", "COORDINATOR"))),
            optional(START_UP_HOURS, HOURS),
            optional(FIXED_HOURS, HOURS),
            optional(SCREENING_HOURS, HOURS),
            optional(ACTIVE_HOURS, HOURS),
            optional(FOLLOW_UP_HOURS, HOURS),
            optional(INVESTIGATOR_HOURS, HOURS),
            optional(PHARMACIST_HOURS, HOURS),
            optional(LABORATORY_HOURS, HOURS),
            optional(RADIOLOGY_HOURS, HOURS));

    private static final int LONGEST_YEARS = 30;

    private TrialForm() {}

    /** Everything that keeps it from being reckoned with, by field. */
    static Map<String, Problem> problems(FormData typed) {
        var problems = new LinkedHashMap<>(FormCheck.all(FIELDS, typed));
        if (!problems.isEmpty()) return problems;
        if (typed.filled(PREPARES).isPresent()) ordered(typed, PREPARES, OPENS, problems);
        ordered(typed, OPENS, ENROLS_UNTIL, problems);
        ordered(typed, ENROLS_UNTIL, ENDS, problems);
        if (problems.isEmpty() && day(typed, OPENS).plusYears(LONGEST_YEARS).isBefore(day(typed, ENDS)))
            problems.put(ENDS, Problem.of("workload.problem.long", typed.text(ENDS)));
        return problems;
    }

    private static void ordered(FormData typed, String first, String second, Map<String, Problem> problems) {
        if (day(typed, second).isBefore(day(typed, first)))
            problems.put(second, Problem.of("workload.problem.order", typed.text(second), typed.text(first)));
    }

    static LocalDate day(FormData typed, String field) {
        return typed.day(field).orElseThrow();
    }
}
