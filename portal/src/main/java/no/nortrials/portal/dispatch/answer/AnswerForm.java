package no.nortrials.portal.dispatch.answer;

import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.portal.dispatch.recipient.Decision;
import no.nortrials.portal.dispatch.recipient.DeclineReason;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Decimal;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.Paragraph;
import no.nortrials.portal.form.FieldType.WholeNumber;
import no.nortrials.portal.form.Form;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.form.Step;
import no.nortrials.portal.request.RequestFields;

/** What a hospital is asked: one page, a few minutes. What must be filled in depends on the decision. */
public final class AnswerForm {
    public static final String DECISION = "decision";
    public static final String CONDITIONS = "conditions";
    public static final String REASONS = "declineReasons";
    static final String PATIENTS = "patientsPerYear";
    static final String PATIENTS_SOURCE = "patientsSource";
    /** A source of numbers: counted in the hospital's own data. */
    static final String WAREHOUSE = "DATA_WAREHOUSE";

    static final String DECLINE_COMMENT = "declineComment";
    static final String RELEASE = "releaseContact";
    /** Whom to turn to; the company reads these only when they may be released. */
    private static final Set<String> CONTACT = Set.of("investigator", "contactName", "contactEmail", "contactPhone");
    /** For the unit only. */
    private static final Set<String> INTERNAL = Set.of(DECISION, REASONS, DECLINE_COMMENT, RELEASE);
    /** Numbers, and where each says it comes from. */
    private static final Map<String, String> SOURCES =
            Map.of(PATIENTS, PATIENTS_SOURCE, "expectedPatients", "expectedSource");

    public static final Form FORM = new Form(
            "answer",
            List.of(
                    new Step(
                            "decision",
                            List.of(
                                    Field.mandatory(DECISION, new Choice(Option.of("decision", Decision.class))),
                                    optional(CONDITIONS, new Paragraph(2000)))),
                    new Step(
                            "patients",
                            List.of(
                                    optional(PATIENTS, new WholeNumber(0, 1_000_000)),
                                    optional(PATIENTS_SOURCE, source()),
                                    optional("expectedPatients", new WholeNumber(0, 100_000)),
                                    optional("expectedPerMonth", new Decimal(BigDecimal.ZERO, new BigDecimal(10_000))),
                                    optional("expectedSource", source()),
                                    optional(
                                            "confidence", new Choice(Option.of("confidence", "HIGH", "MEDIUM", "LOW"))),
                                    optional("competingStudies", new WholeNumber(0, 1000)),
                                    optional("competingWhich", new Paragraph(1000)))),
                    new Step(
                            "capacity",
                            List.of(
                                    optional("department", new Line(200)),
                                    optional("subSites", new Line(300)),
                                    optional("studyNurse", new WholeNumber(0, 1000)),
                                    optional("subInvestigators", new WholeNumber(0, 1000)),
                                    optional("gcpStaff", new WholeNumber(0, 10_000)),
                                    optional("equipment", extent()),
                                    optional("pharmacy", extent()),
                                    optional("laboratory", extent()),
                                    optional("imaging", extent()),
                                    optional("earliestStart", new FieldType.Day()),
                                    optional("contractOffice", new Line(200)),
                                    optional("previousStudies", new Paragraph(2000)))),
                    new Step(
                            "contact",
                            List.of(
                                    optional("investigator", new Line(200)),
                                    optional("contactName", new Line(200)),
                                    optional("contactEmail", new FieldType.Email()),
                                    optional("contactPhone", new Line(40)),
                                    optional(RELEASE, new FieldType.YesNo()))),
                    new Step(
                            "questions",
                            RequestFields.OWN_QUESTIONS.stream()
                                    .map(name -> optional(name, new Paragraph(2000)))
                                    .toList()),
                    new Step("comment", List.of(optional("comment", new Paragraph(4000)))),
                    new Step(
                            "decline",
                            List.of(
                                    optional(
                                            REASONS,
                                            new FieldType.Several(Option.of("declineReason", DeclineReason.class))),
                                    optional(DECLINE_COMMENT, new Paragraph(2000))))));

    private AnswerForm() {}

    private static FieldType source() {
        return new Choice(Option.of("numberSource", WAREHOUSE, "REGISTRY", "ESTIMATE"));
    }

    private static FieldType extent() {
        return new Choice(Option.of("extent", "YES", "PARTLY", "NO"));
    }

    /** Everything that keeps an answer from being sent, by field. */
    static Map<String, Problem> problems(FormData data) {
        var problems = new LinkedHashMap<>(FormCheck.all(FORM.fields().toList(), data));
        if (problems.containsKey(DECISION)) return problems;
        switch (Decision.valueOf(data.text(DECISION))) {
            case INTERESTED -> positive(data, problems);
            case CONDITIONAL -> {
                missing(data, CONDITIONS, problems);
                positive(data, problems);
            }
            case DECLINED -> missing(data, REASONS, problems);
        }
        return problems;
    }

    private static void positive(FormData data, Map<String, Problem> problems) {
        missing(data, RELEASE, problems);
        SOURCES.forEach((number, source) -> {
            if (data.filled(number).isPresent() && data.filled(source).isEmpty())
                problems.putIfAbsent(source, Problem.of("answer.problem.source"));
        });
    }

    private static void missing(FormData data, String field, Map<String, Problem> problems) {
        if (data.filled(field).isEmpty()) problems.putIfAbsent(field, Problem.of("form.problem.missing"));
    }

    /**
     * What the company may read of a positive answer: nothing of the unit's own, and whom to turn to only when the
     * hospital allowed it.
     */
    public static FormData forCompany(FormData data) {
        var kept = new LinkedHashMap<>(data.values());
        kept.keySet().removeAll(INTERNAL);
        if (!data.yes(RELEASE)) kept.keySet().removeAll(CONTACT);
        return new FormData(kept);
    }
}
