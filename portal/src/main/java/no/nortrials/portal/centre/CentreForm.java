package no.nortrials.portal.centre;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.List;
import java.util.Locale;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;

/** The ten questions about a request that reached a centre directly. */
final class CentreForm {
    static final String NAME = "centreRequest";
    static final String RECEIVED_ON = "receivedOn";
    static final String ORGANISATION = RequestFields.ORGANISATION;
    static final String KIND = RequestFields.KIND;
    static final String PRODUCT = "product";
    static final String TITLE = RequestFields.TITLE;
    static final String STUDY_NUMBER = "studyNumber";
    static final String THERAPY_AREA = RequestFields.THERAPY_AREA;
    static final String INDICATION = RequestFields.INDICATION;
    static final String PHASE = RequestFields.PHASE;
    static final String HANDLING = "handling";

    static final List<Field> FIELDS = List.of(
            mandatory(RECEIVED_ON, new FieldType.Day()),
            mandatory(ORGANISATION, new Line(200)),
            mandatory(KIND, new Choice(Option.of("centre.kind", RequestKind.class))),
            mandatory(PRODUCT, new Choice(Option.of("centre.product", "DRUG", "DEVICE"))),
            mandatory(TITLE, new Line(500)),
            optional(STUDY_NUMBER, new Line(60)),
            mandatory(
                    THERAPY_AREA,
                    new Choice(Option.of("therapyArea", RequestFields.THERAPY_AREAS.toArray(String[]::new)))),
            optional(INDICATION, new Line(500)),
            optional(PHASE, new Choice(Option.of("centre.phase", RequestFields.PHASES.toArray(String[]::new)))),
            mandatory(HANDLING, new Choice(Option.of("centre.handling", "OPEN", "CLOSED"))));

    private CentreForm() {}

    /** What was typed together with the fields by which the request module finds the study's number. */
    static FormData withNumber(FormData typed) {
        String number = typed.text(STUDY_NUMBER).toUpperCase(Locale.ROOT);
        FormData bare = typed.with(RequestFields.NCT_NUMBER)
                .with(RequestFields.EU_CT_NUMBER)
                .with(RequestFields.PROTOCOL_NUMBER);
        if (number.isEmpty()) return bare;
        if (number.matches("NCT\\d{8}")) return bare.with(RequestFields.NCT_NUMBER, number);
        if (number.matches("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?")) return bare.with(RequestFields.EU_CT_NUMBER, number);
        return bare.with(RequestFields.PROTOCOL_NUMBER, typed.text(STUDY_NUMBER));
    }
}
