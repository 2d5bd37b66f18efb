package no.nortrials.portal.dispatch.answer;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.Option;

/** What is recorded of a confidentiality agreement; the signatory is an institution, not an investigator. */
final class AgreementForm {
    static final List<Field> FIELDS = List.of(
            mandatory("reference", new FieldType.Line(200)),
            mandatory("parties", new FieldType.Line(400)),
            mandatory("signatory", new FieldType.Line(200)),
            mandatory("effectiveOn", new FieldType.Day()),
            optional("expiresOn", new FieldType.Day()),
            mandatory("master", new FieldType.Choice(Option.of("agreement.master", "THIS", "ALL"))));

    private AgreementForm() {}
}
