package no.nortrials.portal.access;

import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.Option;

/** The questions put to a company that wants an account. */
final class RegistrationForm {
    static final String NAME = "register";
    static final List<Field> FIELDS = List.of(
            Field.mandatory("organisation", new FieldType.Line(200)),
            Field.mandatory(
                    "organisationKind",
                    new FieldType.Choice(Option.of("organisationKind", "SPONSOR", "CRO", "STARTUP", "ACADEMIC"))),
            Field.mandatory("country", new FieldType.Country()),
            Field.mandatory("name", new FieldType.Line(200)),
            Field.mandatory("email", new FieldType.Email()),
            Field.mandatory("consent", new FieldType.Consent()));

    private RegistrationForm() {}
}
