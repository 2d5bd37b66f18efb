package no.nortrials.portal.site;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.Option;

/** What is asked about somebody who works with the site's trials. */
final class PersonForm {
    static final String NAME = "sitePerson";
    static final String PERSON = "name";
    static final String ROLE = "role";
    static final String POSITION = "position";
    static final String SHARE = "share";
    static final String GCP_UNTIL = "gcpUntil";

    static final List<Field> FIELDS = List.of(
            mandatory(PERSON, new FieldType.Line(200)),
            mandatory(ROLE, new FieldType.Choice(Option.of("site.role", StaffRole.class))),
            mandatory(POSITION, new FieldType.Decimal(BigDecimal.ZERO, BigDecimal.ONE)),
            optional(SHARE, new FieldType.WholeNumber(0, 100)),
            optional(GCP_UNTIL, new FieldType.Day()),
            optional("training", new FieldType.Paragraph(1_000)));

    private PersonForm() {}
}
