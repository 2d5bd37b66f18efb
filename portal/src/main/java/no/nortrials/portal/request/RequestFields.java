package no.nortrials.portal.request;

import java.util.List;

/** The names of the form's fields, for those who read what a sponsor wrote. */
public final class RequestFields {
    public static final String ORGANISATION = "organisation";
    public static final String ORGANISATION_TYPE = "organisationType";
    public static final String ORGANISATION_COUNTRY = "organisationCountry";
    public static final String CONTACT_NAME = "contactName";
    public static final String CONTACT_ROLE = "contactRole";
    public static final String CONTACT_EMAIL = "contactEmail";
    public static final String CONTACT_PHONE = "contactPhone";
    public static final String SPONSOR_NAME = "sponsorName";
    public static final String SPONSOR_NAMEABLE = "sponsorNameable";

    public static final String KIND = "kind";
    public static final String PRODUCT_CLASS = "productClass";
    public static final String TITLE = "title";
    public static final String ACRONYM = "acronym";
    public static final String PROTOCOL_NUMBER = "protocolNumber";
    public static final String EU_CT_NUMBER = "euCtNumber";
    public static final String EUDRACT_NUMBER = "eudractNumber";
    public static final String NCT_NUMBER = "nctNumber";
    public static final String THERAPY_AREA = "therapyArea";
    public static final String INDICATION = "indication";
    public static final String ICD10 = "icd10";
    public static final String LINE_OF_THERAPY = "lineOfTherapy";
    public static final String PAEDIATRIC = "paediatric";
    public static final String RARE_DISEASE = "rareDisease";
    public static final String PHASE = "phase";

    public static final String PRODUCT = "investigationalProduct";
    public static final String MECHANISM = "mechanism";
    public static final String ROUTE = "route";
    public static final String COMPARATOR = "comparator";
    public static final String STANDARD_OF_CARE = "standardOfCare";

    public static final String RISK_CLASS = "riskClass";
    public static final String CE_STATUS = "ceStatus";
    public static final String INTENDED_PURPOSE = "intendedPurpose";
    public static final String TRL = "trl";
    public static final String DEVICE_STAGE = "deviceStage";
    public static final String MDR_ARTICLE = "mdrArticle";
    public static final String HELP = "help";

    public static final String INCLUSION = "inclusion";
    public static final String EXCLUSION = "exclusion";
    public static final String AGE_MIN = "ageMin";
    public static final String AGE_MAX = "ageMax";
    public static final String SEX = "sex";
    public static final String PROCEDURE_CRITERION = "procedureCriterion";
    public static final String ATC = "atc";
    public static final String PRIOR_THERAPY = "priorTherapy";

    public static final String VISITS = "visits";
    public static final String IMAGING = "imaging";
    public static final String LABORATORY = "laboratory";
    public static final String PHARMACY = "pharmacy";
    public static final String EQUIPMENT = "equipment";
    public static final String COMPETENCE = "competence";
    public static final String OVERNIGHT = "overnight";
    public static final String DECENTRALISED = "decentralised";

    public static final String PATIENTS_GLOBAL = "patientsGlobal";
    public static final String PATIENTS_NORWAY = "patientsNorway";
    public static final String PATIENTS_PER_SITE = "patientsPerSite";
    public static final String SITES_NORWAY = "sitesNorway";
    public static final String RATE = "ratePerSiteMonth";
    public static final String SITE_SELECTION = "siteSelection";
    public static final String FIRST_PATIENT_IN = "firstPatientIn";
    public static final String ENROLMENT_MONTHS = "enrolmentMonths";
    public static final String LAST_PATIENT_OUT = "lastPatientOut";
    public static final String NORWAY_STATUS = "norwayStatus";
    public static final String ALREADY_CONTACTED = "alreadyContacted";
    public static final String CONTACTED = "contacted";
    public static final String PREFERRED_SITES = "preferredSites";
    public static final String PREFERRED_REGIONS = "preferredRegions";

    public static final String REPLY_DEADLINE = "replyDeadline";
    public static final String ANSWER_DEPTH = "answerDepth";
    /** The sponsor's own questions, {@code ownQuestion1} to {@code ownQuestion5}; any of them may be empty. */
    public static final List<String> OWN_QUESTIONS =
            List.of("ownQuestion1", "ownQuestion2", "ownQuestion3", "ownQuestion4", "ownQuestion5");

    public static final String TIER = "tier";
    public static final String CDA_REFERENCE = "cdaReference";
    public static final String CONSENT_PROCESSING = "consentProcessing";
    public static final String CONSENT_OUTCOME = "consentOutcome";
    public static final String OUTCOME_BY = "outcomeBy";

    /** The codes of a drug trial's phase, in their order; texts are the messages {@code phase.CODE}. */
    public static final List<String> PHASES = List.of("I", "I_II", "II", "II_III", "III", "IV");

    /** The codes of the therapy areas, in their order; texts are the messages {@code therapyArea.CODE}. */
    public static final List<String> THERAPY_AREAS = List.of(
            "CANCER",
            "CARDIOVASCULAR",
            "GASTROINTESTINAL",
            "BRAIN_HEALTH",
            "IMMUNOLOGY",
            "RESPIRATORY",
            "INFECTION",
            "ENDOCRINOLOGY",
            "NEPHROLOGY",
            "HAEMATOLOGY",
            "DERMATOLOGY",
            "RHEUMATOLOGY",
            "OPHTHALMOLOGY",
            "WOMENS_HEALTH",
            "PAEDIATRICS",
            "MENTAL_HEALTH",
            "RARE_DISEASE",
            "MUSCULOSKELETAL",
            "MEDICAL_DEVICES",
            "OTHER");

    private RequestFields() {}
}
