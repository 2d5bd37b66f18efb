package no.nortrials.portal.request;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.List;
import java.util.stream.Stream;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Identifier;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.Paragraph;
import no.nortrials.portal.form.FieldType.WholeNumber;
import no.nortrials.portal.form.FieldType.YesNo;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Step;

/**
 * What is studied, in whom, and what it takes. Registry numbers and ICD-10 codes are optional: at this stage many have
 * none, and the free text beside them is mandatory.
 */
final class StudySteps {
    private static final Identifier EU_CT = new Identifier("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?", "2026-512345-12-00");
    private static final Identifier EUDRACT = new Identifier("(19|20)\\d{2}-\\d{6}-\\d{2}", "2021-004327-32");
    private static final Identifier NCT = new Identifier("[Nn][Cc][Tt]\\d{8}", "NCT04975997");
    private static final Identifier ICD10 = codes("[A-Za-z]\\d[0-9A-Za-z](\\.?[0-9A-Za-z]{1,4})?", "C34.1, C34.9");
    private static final Identifier ATC = codes("[A-Za-z](\\d{2}([A-Za-z]([A-Za-z](\\d{2})?)?)?)?", "L01FF02, L01XX");

    private StudySteps() {}

    private static Identifier codes(String one, String example) {
        return new Identifier(one + "([,; ]\\s*" + one + "){0,49}", example);
    }

    static Step drugStudy() {
        return study(
                new Choice(Option.of("requestKind", "SITE", "COUNTRY", "UNSPECIFIED")),
                new Choice(Option.of("productClass", "MEDICINAL_PRODUCT", "ATMP", "COMBINED", "OTHER")),
                Stream.of(mandatory(
                        RequestFields.PHASE,
                        new Choice(Option.of("phase", RequestFields.PHASES.toArray(String[]::new))))));
    }

    static Step deviceStudy() {
        return study(
                new Choice(Option.of("requestKind", RequestKind.class)),
                new Choice(Option.of("productClass", "MEDICAL_DEVICE", "IVD", "COMBINED", "OTHER")),
                Stream.of());
    }

    private static Step study(Choice kinds, Choice classes, Stream<Field> more) {
        Stream<Field> common = Stream.of(
                mandatory(RequestFields.KIND, kinds),
                mandatory(RequestFields.PRODUCT_CLASS, classes),
                mandatory(RequestFields.TITLE, new Line(500)),
                optional(RequestFields.ACRONYM, new Line(60)),
                optional(RequestFields.PROTOCOL_NUMBER, new Line(80)),
                optional(RequestFields.EU_CT_NUMBER, EU_CT),
                optional(RequestFields.EUDRACT_NUMBER, EUDRACT),
                optional(RequestFields.NCT_NUMBER, NCT),
                mandatory(
                        RequestFields.THERAPY_AREA,
                        new Choice(Option.of("therapyArea", RequestFields.THERAPY_AREAS.toArray(String[]::new)))),
                mandatory(RequestFields.INDICATION, new Line(500)),
                optional(RequestFields.ICD10, ICD10),
                mandatory(
                        RequestFields.LINE_OF_THERAPY,
                        new Choice(Option.of(
                                "lineOfTherapy", "NOT_APPLICABLE", "FIRST", "SECOND", "LATER", "ADJUVANT", "ANY"))),
                mandatory(RequestFields.PAEDIATRIC, new YesNo()),
                mandatory(RequestFields.RARE_DISEASE, new YesNo()));
        return new Step("study", Stream.concat(common, more).toList());
    }

    static Step population() {
        return new Step(
                "population",
                List.of(
                        mandatory(RequestFields.INCLUSION, new Paragraph(20_000)),
                        mandatory(RequestFields.EXCLUSION, new Paragraph(20_000)),
                        optional(RequestFields.AGE_MIN, new WholeNumber(0, 130)),
                        optional(RequestFields.AGE_MAX, new WholeNumber(0, 130)),
                        mandatory(RequestFields.SEX, new Choice(Option.of("sex", "ALL", "FEMALE", "MALE"))),
                        optional(RequestFields.PROCEDURE_CRITERION, new Line(500)),
                        optional(RequestFields.ATC, ATC),
                        optional(RequestFields.PRIOR_THERAPY, new Paragraph(2_000))));
    }

    static Step procedures() {
        return new Step(
                "procedures",
                List.of(
                        optional(RequestFields.VISITS, new Paragraph(4_000)),
                        optional(RequestFields.IMAGING, new Paragraph(2_000)),
                        optional(RequestFields.LABORATORY, new Paragraph(2_000)),
                        optional(RequestFields.PHARMACY, new Paragraph(2_000)),
                        optional(RequestFields.EQUIPMENT, new Paragraph(2_000)),
                        optional(RequestFields.COMPETENCE, new Paragraph(2_000)),
                        optional(RequestFields.OVERNIGHT, new YesNo()),
                        optional(RequestFields.DECENTRALISED, new Paragraph(2_000))));
    }
}
