package no.nortrials.portal.browser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the people of the walk write. Everything is made up. */
final class Answers {
    private Answers() {}

    /** A whole drug request. */
    static Map<String, String> request(String kind, String title) {
        var answers = new HashMap<String, String>();
        answers.putAll(Map.of(
                "organisation", "Fjordalis Pharma (synthetic)",
                "organisationType", "SPONSOR",
                "organisationCountry", "DK",
                "contactName", "Grace Mockford",
                "contactRole", "Feasibility lead",
                "contactEmail", "grace.mockford@example.com",
                "contactPhone", "+45 33 00 00 00",
                "sponsorName", "Fjordalis Pharma (synthetic)",
                "sponsorNameable", "yes"));
        answers.putAll(Map.of(
                "kind", kind,
                "productClass", "MEDICINAL_PRODUCT",
                "title", title,
                "therapyArea", "CARDIOVASCULAR",
                "indication", "Heart failure with preserved ejection fraction",
                "lineOfTherapy", "ANY",
                "paediatric", "no",
                "rareDisease", "no",
                "phase", "III"));
        answers.putAll(Map.of(
                "investigationalProduct", "FJO-7714, an oral compound that does not exist",
                "mechanism", "Made up for this test",
                "route", "Oral",
                "comparator", "Placebo",
                "standardOfCare", "Usual care as in the guideline",
                "inclusion", "Adults with heart failure and an ejection fraction of 50 % or more",
                "exclusion", "Dialysis; heart transplant",
                "sex", "ALL",
                "ageMin", "40"));
        answers.putAll(Map.of(
                "patientsGlobal", "1200",
                "patientsNorway", "60",
                "patientsPerSite", "10",
                "sitesNorway", "6",
                "ratePerSiteMonth", "0.8",
                "siteSelection", inDays(60),
                "firstPatientIn", inDays(150),
                "enrolmentMonths", "18",
                "lastPatientOut", inDays(900)));
        answers.putAll(Map.of(
                "norwayStatus", "CONSIDERED",
                "alreadyContacted", "no",
                "replyDeadline", inDays(21),
                "answerDepth", "STANDARD",
                "tier", "OPEN",
                "consentProcessing", "yes",
                "consentOutcome", "yes",
                "outcomeBy", inDays(120)));
        return answers;
    }

    /** A hospital that wants to take part. */
    static Map<String, String> interested() {
        return Map.of(
                "decision", "INTERESTED",
                "patientsPerYear", "140",
                "patientsSource", "DATA_WAREHOUSE",
                "expectedPatients", "12",
                "expectedSource", "ESTIMATE",
                "studyNurse", "60",
                "releaseContact", "yes",
                "contactName", "Nils Demoli");
    }

    /** An expert who thinks well of it. */
    static Map<String, String> expert() {
        return Map.of(
                "population", "YES",
                "recruitment", "GOOD",
                "limiting", "NONE",
                "discouraging", "NO",
                "standardOfCare", "YES",
                "interest", "YES",
                "nameAllowed", "no");
    }

    /** What reached a centre directly. */
    static Map<String, String> direct(String title) {
        return Map.of(
                "receivedOn", inDays(-10),
                "organisation", "Nordlicht Clinical (synthetic)",
                "kind", "SITE",
                "product", "DRUG",
                "title", title,
                "therapyArea", "CANCER",
                "handling", "OPEN");
    }

    /** A file with one request that reached a centre directly. */
    static String directLine(String title) {
        return """
                received on;organisation;type;product;title;study number;therapy area;indication;phase;state
                %s;Nordlicht Clinical (synthetic);SITE;DRUG;%s;;CANCER;Lung cancer;III;OPEN
                """.formatted(inDays(-20), title);
    }

    /** A weekday so many days from now, as a date field wants it. */
    static String inDays(int days) {
        LocalDate day = LocalDate.now(java.time.ZoneId.of("Europe/Oslo")).plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
            day = day.plusDays(1);
        return day.toString();
    }
}
