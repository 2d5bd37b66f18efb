package no.nortrials.portal.request;

import static no.nortrials.portal.form.Field.mandatory;

import java.util.List;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Consent;
import no.nortrials.portal.form.FieldType.Country;
import no.nortrials.portal.form.FieldType.Day;
import no.nortrials.portal.form.FieldType.Email;
import no.nortrials.portal.form.FieldType.Identifier;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.YesNo;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Step;

/** Who asks, and what the asker agrees to. */
final class AboutSteps {
    private static final Identifier PHONE = new Identifier("\\+?[0-9][0-9 ()-]{4,24}", "+47 22 00 00 00");

    private AboutSteps() {}

    static Step about() {
        return new Step(
                "about",
                List.of(
                        mandatory(RequestFields.ORGANISATION, new Line(200)),
                        mandatory(
                                RequestFields.ORGANISATION_TYPE,
                                new Choice(Option.of("organisationType", "SPONSOR", "CRO", "STARTUP", "ACADEMIC"))),
                        mandatory(RequestFields.ORGANISATION_COUNTRY, new Country()),
                        mandatory(RequestFields.CONTACT_NAME, new Line(200)),
                        mandatory(RequestFields.CONTACT_ROLE, new Line(200)),
                        mandatory(RequestFields.CONTACT_EMAIL, new Email()),
                        mandatory(RequestFields.CONTACT_PHONE, PHONE),
                        mandatory(RequestFields.SPONSOR_NAME, new Line(200)),
                        mandatory(RequestFields.SPONSOR_NAMEABLE, new YesNo())));
    }

    static Step consent() {
        return new Step(
                "consent",
                List.of(
                        mandatory(RequestFields.CONSENT_PROCESSING, new Consent()),
                        mandatory(RequestFields.CONSENT_OUTCOME, new Consent()),
                        mandatory(RequestFields.OUTCOME_BY, new Day())));
    }
}
