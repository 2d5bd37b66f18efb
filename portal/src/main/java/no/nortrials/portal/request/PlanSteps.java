package no.nortrials.portal.request;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Day;
import no.nortrials.portal.form.FieldType.Decimal;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.Paragraph;
import no.nortrials.portal.form.FieldType.Several;
import no.nortrials.portal.form.FieldType.WholeNumber;
import no.nortrials.portal.form.FieldType.YesNo;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Step;

/** How many, where, when, and how the answer is wanted. A drug trial must give numbers; a device idea may not have any. */
final class PlanSteps {
    private static final WholeNumber PATIENTS = new WholeNumber(1, 1_000_000);

    private PlanSteps() {}

    static Step drugPlan() {
        return plan(true);
    }

    static Step devicePlan() {
        return plan(false);
    }

    private static Step plan(boolean numbersNeeded) {
        return new Step(
                "plan",
                List.of(
                        new Field(RequestFields.PATIENTS_GLOBAL, PATIENTS, numbersNeeded),
                        new Field(RequestFields.PATIENTS_NORWAY, PATIENTS, numbersNeeded),
                        new Field(RequestFields.PATIENTS_PER_SITE, PATIENTS, numbersNeeded),
                        new Field(RequestFields.SITES_NORWAY, new WholeNumber(1, 200), numbersNeeded),
                        new Field(
                                RequestFields.RATE,
                                new Decimal(new BigDecimal("0.01"), new BigDecimal(1000)),
                                numbersNeeded),
                        mandatory(RequestFields.SITE_SELECTION, new Day()),
                        mandatory(RequestFields.FIRST_PATIENT_IN, new Day()),
                        mandatory(RequestFields.ENROLMENT_MONTHS, new WholeNumber(1, 240)),
                        mandatory(RequestFields.LAST_PATIENT_OUT, new Day()),
                        new Field(
                                RequestFields.NORWAY_STATUS,
                                new Choice(Option.of("norwayStatus", "CONSIDERED", "SELECTED")),
                                numbersNeeded),
                        new Field(RequestFields.ALREADY_CONTACTED, new YesNo(), numbersNeeded),
                        optional(RequestFields.CONTACTED, new Paragraph(2_000)),
                        optional(RequestFields.PREFERRED_SITES, new Paragraph(4_000)),
                        optional(
                                RequestFields.PREFERRED_REGIONS,
                                new Several(Option.of("region", "HSO", "HV", "HMN", "HN")))));
    }

    static Step reply() {
        Stream<Field> before = Stream.of(
                mandatory(RequestFields.REPLY_DEADLINE, new Day()),
                mandatory(
                        RequestFields.ANSWER_DEPTH,
                        new Choice(Option.of("answerDepth", "INTEREST", "STANDARD", "DETAILED"))));
        Stream<Field> own = RequestFields.OWN_QUESTIONS.stream().map(name -> optional(name, new Line(500)));
        Stream<Field> after = Stream.of(
                mandatory(RequestFields.TIER, new Choice(Option.of("tier", Tier.class))),
                optional(RequestFields.CDA_REFERENCE, new Line(200)));
        return new Step(
                "reply", Stream.of(before, own, after).flatMap(each -> each).toList());
    }
}
