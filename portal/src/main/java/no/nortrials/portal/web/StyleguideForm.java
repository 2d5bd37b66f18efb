package no.nortrials.portal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.Form;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Step;

/** A form with one field of each type, for the style guide. */
final class StyleguideForm {
    private static final List<Field> FIELDS = List.of(
            Field.mandatory("title", new FieldType.Line(200)),
            Field.optional("acronym", new FieldType.Line(20)),
            Field.mandatory("background", new FieldType.Paragraph(400)),
            Field.optional("nct", new FieldType.Identifier("NCT\\d{8}", "NCT01234567")),
            Field.mandatory("email", new FieldType.Email()),
            Field.mandatory("deadline", new FieldType.Day()),
            Field.optional("patients", new FieldType.WholeNumber(1, 100_000)),
            Field.optional("rate", new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(500))),
            Field.mandatory("country", new FieldType.Country()),
            Field.optional("named", new FieldType.YesNo()),
            Field.mandatory("phase", new FieldType.Choice(options("I", "II", "III", "IV"))),
            Field.optional("area", new FieldType.Choice(options("A", "B", "C", "D", "E", "F", "G", "H"))),
            Field.optional("help", new FieldType.Several(options("A", "B", "C", "D"))),
            Field.mandatory("consent", new FieldType.Consent()));
    private static final FormData MISTAKEN = new FormData(Map.of(
            "title", List.of("A <script>alert(1)</script> in the title stays text"),
            "nct", List.of("NCT12"),
            "email", List.of("kari at example"),
            "deadline", List.of("31.02.2026"),
            "patients", List.of("many"),
            "rate", List.of("1,5"),
            "help", List.of("B", "D")));

    static final Form FORM = new Form(
            "styleguide",
            List.of(
                    new Step("requester", List.of()),
                    new Step("study", FIELDS),
                    new Step("plan", List.of()),
                    new Step("reply", List.of())));

    private StyleguideForm() {}

    static List<FieldView> empty() {
        return FormView.of("styleguide", FIELDS, FormData.EMPTY, Map.of());
    }

    static List<FieldView> wrong() {
        return FormView.of(
                "styleguide",
                FIELDS,
                MISTAKEN,
                FormCheck.all(FIELDS, MISTAKEN),
                Map.of("title", "ClinicalTrials.gov NCT04321096"));
    }

    private static List<Option> options(String... codes) {
        return Option.of("styleguide.option", codes);
    }
}
