package no.nortrials.portal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.portal.form.FormData;

/**
 * Which answers of a form a hospital may read. Law: what a hospital sees before it has promised confidentiality is a
 * subset of what it sees after; and a sponsor who may not be named is named by no field in either.
 */
final class Disclosure {
    /** Tells who asks; never for a hospital when the sponsor may not be named. */
    static final Set<String> NAMES_THE_SPONSOR = Set.of(
            RequestFields.ORGANISATION,
            RequestFields.CONTACT_NAME,
            RequestFields.CONTACT_ROLE,
            RequestFields.CONTACT_EMAIL,
            RequestFields.CONTACT_PHONE,
            RequestFields.SPONSOR_NAME,
            RequestFields.PROTOCOL_NUMBER,
            RequestFields.EU_CT_NUMBER,
            RequestFields.EUDRACT_NUMBER,
            RequestFields.NCT_NUMBER,
            RequestFields.ACRONYM,
            RequestFields.CDA_REFERENCE);

    /** The open synopsis: what a hospital needs to know whether it is interested at all. */
    static final Set<String> SYNOPSIS = Set.of(
            RequestFields.ORGANISATION_TYPE,
            RequestFields.KIND,
            RequestFields.PRODUCT_CLASS,
            RequestFields.TITLE,
            RequestFields.THERAPY_AREA,
            RequestFields.INDICATION,
            RequestFields.ICD10,
            RequestFields.LINE_OF_THERAPY,
            RequestFields.PAEDIATRIC,
            RequestFields.RARE_DISEASE,
            RequestFields.PHASE,
            RequestFields.RISK_CLASS,
            RequestFields.CE_STATUS,
            RequestFields.AGE_MIN,
            RequestFields.AGE_MAX,
            RequestFields.SEX,
            RequestFields.PATIENTS_NORWAY,
            RequestFields.PATIENTS_PER_SITE,
            RequestFields.SITES_NORWAY,
            RequestFields.SITE_SELECTION,
            RequestFields.FIRST_PATIENT_IN,
            RequestFields.ENROLMENT_MONTHS,
            RequestFields.REPLY_DEADLINE,
            RequestFields.ANSWER_DEPTH,
            RequestFields.TIER,
            RequestFields.ORGANISATION,
            RequestFields.SPONSOR_NAME);

    private Disclosure() {}

    static FormData of(FormData form, Tier tier, boolean sponsorNameable, boolean confidential) {
        Map<String, List<String>> kept = new LinkedHashMap<>(form.values());
        kept.keySet().removeIf(field -> hidden(field, tier, sponsorNameable, confidential));
        return new FormData(kept);
    }

    static boolean hidden(String field, Tier tier, boolean sponsorNameable, boolean confidential) {
        if (!sponsorNameable && NAMES_THE_SPONSOR.contains(field)) return true;
        return tier != Tier.OPEN && !confidential && !SYNOPSIS.contains(field);
    }

    /** The fields of a form that are hidden although they are answered, to say so on the page. */
    static List<String> hiddenOf(FormData form, Tier tier, boolean sponsorNameable, boolean confidential) {
        var hidden = new ArrayList<>(form.values().keySet());
        hidden.removeIf(field -> !hidden(field, tier, sponsorNameable, confidential));
        return hidden;
    }
}
