package no.nortrials.portal.site;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;

/** What a declaration of site suitability says of the trial; all the rest comes from the site's profile. */
final class DeclarationForm {
    static final String NAME = "declaration";

    static final List<Field> FIELDS = List.of(
            mandatory("trialNumber", new FieldType.Line(100)),
            mandatory("trialTitle", new FieldType.Line(500)),
            mandatory("investigator", new FieldType.Line(200)),
            mandatory("participants", new FieldType.WholeNumber(1, 100_000)),
            optional("suitability", new FieldType.Paragraph(2_000)));

    private DeclarationForm() {}
}
