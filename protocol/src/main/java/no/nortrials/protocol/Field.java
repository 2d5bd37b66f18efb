package no.nortrials.protocol;

import java.util.Optional;

/** What is looked for in a protocol, each with the form its value has and the field of a request that it can fill. */
public enum Field {
    /** The official title. */
    TITLE("title"),
    /** A short or public title. */
    SHORT_TITLE,
    ACRONYM("acronym"),
    PROTOCOL_NUMBER("protocolNumber"),
    /** {@code NCT} and eight digits. */
    NCT_NUMBER("nctNumber"),
    /** As {@code 2026-512345-12-00}; the last two digits may be absent. */
    EU_CT_NUMBER("euCtNumber"),
    /** As {@code 2021-004327-32}. */
    EUDRACT_NUMBER("eudractNumber"),
    /** Any other number of the trial, after the one who gave it: {@code FDA: 119006}. */
    OTHER_NUMBER(true),
    SPONSOR("sponsorName"),
    /** One of {@code I, I_II, II, II_III, III, IV}. */
    PHASE("phase"),
    /** One of {@code INTERVENTIONAL, OBSERVATIONAL, EXPANDED_ACCESS}. */
    STUDY_TYPE,
    /** The source's own words for a therapy area, one each. */
    THERAPY_AREA("therapyArea", true),
    /** A condition in words, one each. */
    CONDITION("indication", true),
    /** An ICD-10 code of a condition as the source gives it, of any country's edition. */
    ICD10("icd10", true),
    /** A code of a condition as {@code system|code}, the system as the source names it. */
    CONDITION_CODE(true),
    /** {@code yes} or {@code no}. */
    RARE_DISEASE("rareDisease"),
    /** A product or another intervention under study, one each. */
    PRODUCT("investigationalProduct", true),
    /** What it is compared with, one each. */
    COMPARATOR("comparator", true),
    ROUTE("route", true),
    /** An ATC code. */
    ATC("atc", true),
    /** A whole number, all countries together. */
    PLANNED_NUMBER("patientsGlobal"),
    /** A whole number. */
    PLANNED_IN_NORWAY("patientsNorway"),
    /** Whole years; an age in months, weeks or days is rounded down, so that nobody is left out. */
    AGE_MIN("ageMin"),
    /** Whole years; an age in months, weeks or days is rounded up, so that nobody is left out. */
    AGE_MAX("ageMax"),
    /** One of {@code ALL, FEMALE, MALE}. */
    SEX("sex"),
    /** {@code yes} or {@code no}. */
    HEALTHY_VOLUNTEERS,
    /** A day; of a month alone the first. */
    START("firstPatientIn"),
    /** A day; of a month alone the last. */
    PRIMARY_COMPLETION,
    /** A day; of a month alone the last. */
    END("lastPatientOut"),
    /** How long it takes, as the source says. */
    DURATION,
    /** A whole number: sites that the source lists or plans, all countries together. */
    NUMBER_OF_SITES,
    /** A whole number. */
    SITES_IN_NORWAY("sitesNorway"),
    /** Name and town of a site in Norway, one each. */
    NORWEGIAN_SITE("preferredSites", true),
    /** A country in English, one each. */
    COUNTRY(true),
    BLINDING,
    /** {@code yes} or {@code no}. */
    RANDOMISED,
    /** Parallel, crossover, single group and so on, in the source's words. */
    DESIGN,
    /** Name, and kind after a colon when told, one each. */
    ARM(true),
    PRIMARY_OBJECTIVE(true),
    PRIMARY_ENDPOINT(true),
    /** A visit with its time, one each, in the source's order. */
    VISIT("visits", true);

    private final String request;
    private final boolean repeats;

    Field() {
        this("", false);
    }

    Field(String request) {
        this(request, false);
    }

    Field(boolean repeats) {
        this("", repeats);
    }

    Field(String request, boolean repeats) {
        this.request = request;
        this.repeats = repeats;
    }

    /** Whether it may be found several times; otherwise the first place that says it counts. */
    public boolean repeats() {
        return repeats;
    }

    /** The name of the request's field that it fills or suggests, if there is one. */
    public Optional<String> request() {
        return Optional.of(request).filter(name -> !name.isEmpty());
    }
}
