package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Tier;

/** Fills the request form as a sponsor would. */
final class RequestForm {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Case request;
    private final Ground ground;
    private final Dice dice;

    private RequestForm(Case request, Ground ground, Dice dice) {
        this.request = request;
        this.ground = ground;
        this.dice = dice;
    }

    static FormData of(Case request, Ground ground, Dice dice) {
        var form = new RequestForm(request, ground, dice);
        if (request.centre() != null) return form.recorded();
        form.about();
        form.study();
        form.product();
        form.population();
        if (!request.draft()) form.rest();
        return new FormData(form.values);
    }

    /** What a centre records: its own ten fields. */
    private FormData recorded() {
        put("receivedOn", Oslo.day(request.receivedAt()).toString());
        put(RequestFields.ORGANISATION, request.firm().name());
        put(RequestFields.KIND, request.kind().name());
        put("product", request.product().name());
        put(RequestFields.TITLE, request.title());
        put("studyNumber", request.protocol());
        put(RequestFields.PROTOCOL_NUMBER, request.protocol());
        put(RequestFields.THERAPY_AREA, request.topic().area());
        put(RequestFields.INDICATION, request.topic().indication());
        if (request.phase() != null) put(RequestFields.PHASE, request.phase());
        put("handling", request.stage() == Stage.RECEIVED ? "OPEN" : "CLOSED");
        return new FormData(values);
    }

    private void rest() {
        procedures();
        plan();
        reply();
    }

    private void about() {
        put(RequestFields.ORGANISATION, request.firm().name());
        put(RequestFields.ORGANISATION_TYPE, request.firm().kind());
        put(RequestFields.ORGANISATION_COUNTRY, request.firm().country());
        boolean ours = request.creator().role().equals("SPONSOR");
        put(RequestFields.CONTACT_NAME, ours ? request.creator().name() : "Robin Placeholder");
        put(RequestFields.CONTACT_ROLE, "Feasibility manager");
        put(RequestFields.CONTACT_EMAIL, ours ? request.creator().email() : "feasibility@example.com");
        put(RequestFields.CONTACT_PHONE, "+47 00 00 00 00");
        put(
                RequestFields.SPONSOR_NAME,
                request.firm().kind().equals("CRO")
                        ? "Fjordalis Pharma (synthetic)"
                        : request.firm().name());
        put(RequestFields.SPONSOR_NAMEABLE, request.nameable() ? "yes" : "no");
    }

    private void study() {
        Topic topic = request.topic();
        put(RequestFields.KIND, request.kind().name());
        put(
                RequestFields.PRODUCT_CLASS,
                topic.device()
                        ? "MEDICAL_DEVICE"
                        : topic.mechanism().contains("gene therapy")
                                        || topic.mechanism().contains("CAR-T")
                                ? "ATMP"
                                : "MEDICINAL_PRODUCT");
        put(RequestFields.TITLE, request.title());
        put(RequestFields.PROTOCOL_NUMBER, request.protocol());
        if (!topic.device() && request.number() % 4 == 0)
            put(
                    RequestFields.EU_CT_NUMBER,
                    "%d-5990%02d-%02d-00"
                            .formatted(
                                    request.counted().getYear(),
                                    request.number() % 100,
                                    request.number() / 100 % 100 + 10));
        put(RequestFields.THERAPY_AREA, topic.area());
        put(RequestFields.INDICATION, topic.indication());
        put(RequestFields.ICD10, topic.icd10());
        put(
                RequestFields.LINE_OF_THERAPY,
                topic.device() ? "NOT_APPLICABLE" : dice.pick(List.of("FIRST", "SECOND", "LATER", "ANY")));
        put(RequestFields.PAEDIATRIC, topic.children() ? "yes" : "no");
        put(RequestFields.RARE_DISEASE, topic.rare() ? "yes" : "no");
        if (request.phase() != null) put(RequestFields.PHASE, request.phase());
    }

    private void product() {
        Topic topic = request.topic();
        put(RequestFields.PRODUCT, topic.mechanism());
        put(RequestFields.COMPARATOR, topic.comparator());
        if (topic.device()) device();
        else drug();
    }

    private void drug() {
        put(
                RequestFields.MECHANISM,
                "Invented " + request.topic().mechanism() + ", given for this demonstration only.");
        put(
                RequestFields.ROUTE,
                dice.pick(List.of(
                        "Oral, once daily",
                        "Subcutaneous, every four weeks",
                        "Intravenous infusion, every three weeks")));
        put(RequestFields.STANDARD_OF_CARE, "Norwegian guideline treatment, kept stable for at least eight weeks.");
    }

    private void device() {
        put(RequestFields.RISK_CLASS, dice.pick(List.of("I", "IIA", "IIB")));
        put(RequestFields.CE_STATUS, dice.pick(List.of("NOT_MARKED", "IN_PROGRESS", "MARKED")));
        put(RequestFields.INTENDED_PURPOSE, "INSIDE");
        put(RequestFields.TRL, Integer.toString(dice.between(4, 8)));
        put(RequestFields.DEVICE_STAGE, dice.pick(List.of("PILOT", "PIVOTAL", "PMCF")));
        put(RequestFields.MDR_ARTICLE, dice.pick(List.of("ART_62", "ART_74", "ART_82")));
        values.put(
                RequestFields.HELP,
                request.kind() == RequestKind.DEVICE_ADVICE
                        ? List.of("NEED_ASSESSMENT", "REGULATORY", "TESTBED")
                        : List.of("TESTBED", "PILOT"));
    }

    private void population() {
        boolean children = request.topic().children();
        put(RequestFields.INCLUSION, """
                Confirmed diagnosis: %s
                Active disease in spite of standard treatment
                Able to attend all visits and to give consent%s""".formatted(
                        request.topic().indication(), children ? " together with a parent" : ""));
        put(RequestFields.EXCLUSION, """
                Another interventional study within 30 days
                Severe kidney or liver disease
                Pregnancy or breast-feeding""");
        put(RequestFields.AGE_MIN, children ? "2" : "18");
        put(RequestFields.AGE_MAX, children ? "17" : Integer.toString(dice.between(15, 17) * 5));
        put(RequestFields.SEX, request.topic().area().equals("WOMENS_HEALTH") ? "FEMALE" : "ALL");
        put(RequestFields.PRIOR_THERAPY, "At least one earlier treatment of the condition.");
    }

    private void procedures() {
        put(
                RequestFields.VISITS,
                dice.between(8, 16) + " visits in " + dice.between(6, 24) + " months, every second by phone");
        put(
                RequestFields.IMAGING,
                dice.pick(List.of(
                        "MRI at start and after one year",
                        "CT every twelve weeks",
                        "Ultrasound at start",
                        "None beyond routine")));
        put(RequestFields.LABORATORY, "Central laboratory; samples processed within two hours and kept at -70 °C");
        put(RequestFields.PHARMACY, "Blinded preparation at the hospital pharmacy");
        put(RequestFields.OVERNIGHT, dice.chance(0.15) ? "yes" : "no");
        put(RequestFields.DECENTRALISED, "Questionnaires at home on the participant's own phone");
    }

    private void plan() {
        int sites = dice.between(2, 7);
        int perSite = request.topic().rare() ? dice.between(1, 3) : dice.between(4, 15);
        put(RequestFields.PATIENTS_GLOBAL, Integer.toString(sites * perSite * dice.between(8, 25)));
        put(RequestFields.PATIENTS_NORWAY, Integer.toString(sites * perSite));
        put(RequestFields.PATIENTS_PER_SITE, Integer.toString(perSite));
        put(RequestFields.SITES_NORWAY, Integer.toString(sites));
        put(RequestFields.RATE, request.topic().rare() ? "0.2" : "0." + dice.between(4, 9));
        LocalDate selection = ground.workday(request.deadline().plusDays(dice.between(20, 60)));
        put(RequestFields.SITE_SELECTION, selection.toString());
        put(RequestFields.FIRST_PATIENT_IN, selection.plusDays(150).toString());
        put(RequestFields.ENROLMENT_MONTHS, Integer.toString(dice.between(9, 20)));
        put(RequestFields.LAST_PATIENT_OUT, selection.plusDays(150 + 1000).toString());
        put(RequestFields.NORWAY_STATUS, dice.chance(0.2) ? "SELECTED" : "CONSIDERED");
        boolean contacted = dice.chance(0.2);
        put(RequestFields.ALREADY_CONTACTED, contacted ? "yes" : "no");
        if (contacted) put(RequestFields.CONTACTED, "One investigator at a university hospital, by e-mail");
    }

    private void reply() {
        put(RequestFields.REPLY_DEADLINE, request.deadline().toString());
        put(RequestFields.ANSWER_DEPTH, dice.pick(List.of("INTEREST", "STANDARD", "STANDARD", "DETAILED")));
        put(RequestFields.OWN_QUESTIONS.getFirst(), "How many such patients did you see last year?");
        if (dice.chance(0.5)) put(RequestFields.OWN_QUESTIONS.get(1), "Is a study nurse available from the start?");
        put(RequestFields.TIER, request.tier().name());
        if (request.tier() == Tier.CDA) put(RequestFields.CDA_REFERENCE, "CDA " + request.protocol());
        put(RequestFields.CONSENT_PROCESSING, "yes");
        put(RequestFields.CONSENT_OUTCOME, "yes");
        put(RequestFields.OUTCOME_BY, request.deadline().plusDays(90).toString());
    }

    private void put(String field, String value) {
        values.put(field, List.of(value));
    }
}
