package no.nortrials.portal.request;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.List;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.Paragraph;
import no.nortrials.portal.form.FieldType.Several;
import no.nortrials.portal.form.FieldType.WholeNumber;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Step;

/** What is tried out. */
final class ProductSteps {
    private ProductSteps() {}

    static Step drugProduct() {
        return new Step(
                "product",
                List.of(
                        mandatory(RequestFields.PRODUCT, new Line(500)),
                        mandatory(RequestFields.MECHANISM, new Paragraph(4_000)),
                        mandatory(RequestFields.ROUTE, new Line(200)),
                        mandatory(RequestFields.COMPARATOR, new Line(500)),
                        mandatory(RequestFields.STANDARD_OF_CARE, new Paragraph(4_000))));
    }

    static Step deviceProduct() {
        return new Step(
                "product",
                List.of(
                        mandatory(RequestFields.PRODUCT, new Line(500)),
                        mandatory(
                                RequestFields.RISK_CLASS,
                                new Choice(Option.of(
                                        "riskClass",
                                        "I",
                                        "IIA",
                                        "IIB",
                                        "III",
                                        "IVD_A",
                                        "IVD_B",
                                        "IVD_C",
                                        "IVD_D",
                                        "UNKNOWN"))),
                        mandatory(
                                RequestFields.CE_STATUS,
                                new Choice(Option.of("ceStatus", "MARKED", "IN_PROGRESS", "NOT_MARKED"))),
                        mandatory(
                                RequestFields.INTENDED_PURPOSE,
                                new Choice(Option.of("intendedPurpose", "INSIDE", "OUTSIDE", "UNKNOWN"))),
                        mandatory(RequestFields.TRL, new WholeNumber(1, 9)),
                        mandatory(
                                RequestFields.DEVICE_STAGE,
                                new Choice(Option.of("deviceStage", "PILOT", "PIVOTAL", "PMCF", "UNKNOWN"))),
                        optional(
                                RequestFields.MDR_ARTICLE,
                                new Choice(Option.of("mdrArticle", "ART_62", "ART_74", "ART_82", "UNKNOWN"))),
                        mandatory(
                                RequestFields.HELP,
                                new Several(Option.of(
                                        "help", "NEED_ASSESSMENT", "REGULATORY", "TESTBED", "FUNDING", "PILOT"))),
                        optional(RequestFields.COMPARATOR, new Line(500)),
                        optional(RequestFields.STANDARD_OF_CARE, new Paragraph(4_000))));
    }
}
