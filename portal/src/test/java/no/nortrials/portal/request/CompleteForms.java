package no.nortrials.portal.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.FormData;

/** Forms in which nothing is missing, as of 1 June 2026. */
final class CompleteForms {
    private CompleteForms() {}

    static FormData drug() {
        return new FormData(values());
    }

    static FormData device() {
        var values = values();
        values.put(RequestFields.KIND, List.of("DEVICE_ADVICE"));
        values.put(RequestFields.PRODUCT_CLASS, List.of("MEDICAL_DEVICE"));
        values.put(RequestFields.RISK_CLASS, List.of("IIA"));
        values.put(RequestFields.CE_STATUS, List.of("IN_PROGRESS"));
        values.put(RequestFields.INTENDED_PURPOSE, List.of("UNKNOWN"));
        values.put(RequestFields.TRL, List.of("5"));
        values.put(RequestFields.DEVICE_STAGE, List.of("PILOT"));
        values.put(RequestFields.HELP, List.of("TESTBED", "REGULATORY"));
        return new FormData(values);
    }

    private static Map<String, List<String>> values() {
        var values = new HashMap<String, List<String>>();
        put(values, RequestFields.ORGANISATION, "Fjordpharma AS", RequestFields.ORGANISATION_TYPE, "SPONSOR");
        put(values, RequestFields.ORGANISATION_COUNTRY, "NO", RequestFields.CONTACT_NAME, "Ada Fjord");
        put(values, RequestFields.CONTACT_ROLE, "Feasibility lead", RequestFields.CONTACT_EMAIL, "ada@fjord.example");
        put(values, RequestFields.CONTACT_PHONE, "+47 22 33 44 55", RequestFields.SPONSOR_NAME, "Fjordpharma AS");
        put(values, RequestFields.SPONSOR_NAMEABLE, "yes", RequestFields.KIND, "SITE");
        put(values, RequestFields.PRODUCT_CLASS, "MEDICINAL_PRODUCT", RequestFields.TITLE, "Fjordumab in asthma");
        put(values, RequestFields.THERAPY_AREA, "RESPIRATORY", RequestFields.INDICATION, "Severe asthma");
        put(values, RequestFields.LINE_OF_THERAPY, "ANY", RequestFields.PAEDIATRIC, "no");
        put(values, RequestFields.RARE_DISEASE, "no", RequestFields.PHASE, "III");
        put(values, RequestFields.PRODUCT, "Fjordumab", RequestFields.MECHANISM, "Anti-IL-5");
        put(values, RequestFields.ROUTE, "Subcutaneous", RequestFields.COMPARATOR, "Placebo");
        put(values, RequestFields.STANDARD_OF_CARE, "Inhaled steroids", RequestFields.INCLUSION, "Adults with asthma");
        put(values, RequestFields.EXCLUSION, "Smokers", RequestFields.SEX, "ALL");
        put(values, RequestFields.PATIENTS_GLOBAL, "400", RequestFields.PATIENTS_NORWAY, "20");
        put(values, RequestFields.PATIENTS_PER_SITE, "5", RequestFields.SITES_NORWAY, "4");
        put(values, RequestFields.RATE, "0,5", RequestFields.SITE_SELECTION, "2026-09-01");
        put(values, RequestFields.FIRST_PATIENT_IN, "2026-12-01", RequestFields.ENROLMENT_MONTHS, "12");
        put(values, RequestFields.LAST_PATIENT_OUT, "2028-12-01", RequestFields.NORWAY_STATUS, "CONSIDERED");
        put(values, RequestFields.ALREADY_CONTACTED, "no", RequestFields.REPLY_DEADLINE, "2026-06-19");
        put(values, RequestFields.ANSWER_DEPTH, "STANDARD", RequestFields.TIER, "OPEN");
        put(values, RequestFields.CONSENT_PROCESSING, "yes", RequestFields.CONSENT_OUTCOME, "yes");
        values.put(RequestFields.OUTCOME_BY, List.of("2026-12-31"));
        return values;
    }

    private static void put(Map<String, List<String>> values, String one, String first, String other, String second) {
        values.put(one, List.of(first));
        values.put(other, List.of(second));
    }
}
