package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Trust;

/** Study sites that have said what they can do. Some did so long ago, some not to the end, and some certificates end soon. */
final class StudySites {
    private static final Map<String, String> DEPARTMENTS = new TreeMap<>(Map.of(
            "CANCER", "Kreftavdelingen",
            "CARDIOVASCULAR", "Hjertemedisinsk avdeling",
            "BRAIN_HEALTH", "Nevrologisk avdeling",
            "RESPIRATORY", "Lungeavdelingen"));

    /** Part and answers; the first %s of the contact is a name, the second an address. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "CONTACT", """
                    {"contactName": ["%s"], "contactEmail": ["%s"], "contactPhone": ["+47 22 00 00 00"], "releaseContact": ["yes"], "languages": ["NB", "EN"]}""",
            "FACILITIES", """
                    {"equipment": ["YES"], "studyRooms": ["3"], "treatmentChairs": ["4"], "emergencyCover": ["yes"], "overnight": ["no"]}""",
            "PHARMACY", """
                    {"pharmacy": ["YES"], "pharmacyName": ["Sykehusapoteket"], "pharmacyTasks": ["STORAGE", "BLINDING", "RETURNS"], "preparationsADay": ["12"]}""",
            "LABORATORY", """
                    {"laboratory": ["YES"], "laboratoryTasks": ["CENTRIFUGE", "FREEZER80", "DRY_ICE"], "accredited": ["yes"]}""",
            "IMAGING", """
                    {"imaging": ["PARTLY"], "modalities": ["CT", "MRI", "ULTRASOUND"], "scansAMonth": ["10"], "anonymised": ["yes"]}""",
            "MONITORING", """
                    {"remoteMonitoring": ["COPIES"], "electronicSiteFile": ["no"], "monitorRoom": ["yes"], "decentralised": ["VIDEO", "LOCAL_SAMPLES"]}""",
            "STARTUP", """
                    {"contractOffice": ["Forskningsstøtte"], "contractDays": ["60"], "monthsToOpen": ["4"], "serviceAgreements": ["PHARMACY", "LABORATORY", "IMAGING"]}""",
            "EXPERIENCE", """
                    {"previousStudies": ["Tre studier siste tre år: 12 av 12, 8 av 10 og 5 av 15 planlagte pasienter."], "phases": ["P2", "P3"], "studiesNow": ["4"], "studiesThreeYears": ["6"]}"""));

    private static final List<String> STAFF =
            List.of("PRINCIPAL_INVESTIGATOR", "SUB_INVESTIGATOR", "STUDY_NURSE", "STUDY_NURSE", "COORDINATOR");
    private static final int LONG_AGO = 400;

    private final Ground ground;
    private final Names names;
    private final Dice dice;
    private final Batch batch;
    private final SiteTrials trials;
    private final SiteHours hours;

    StudySites(Ground ground, Names names, Dice dice, Batch batch, SiteTrials trials, SiteHours hours) {
        this.ground = ground;
        this.names = names;
        this.dice = dice;
        this.batch = batch;
        this.trials = trials;
        this.hours = hours;
    }

    void write() {
        for (Trust trust : ground.trusts()) {
            DEPARTMENTS.forEach((area, department) -> {
                if (trust.university() || dice.chance(0.4)) site(trust, area, department);
            });
            if (trust.university()) consent(trust);
        }
    }

    private void site(Trust trust, String area, String department) {
        UUID site = Ids.of("site:" + trust.organisationNumber() + area);
        LocalDate said = ground.today().minusDays(dice.between(10, LONG_AGO));
        batch.add(Row.of("study_site")
                .set("id", site)
                .set("trust_id", trust.id())
                .set("department", department)
                .set("therapy_area", area)
                .at("created_at", ground.at(said, dice))
                .set("created_by", "Kari Kontakteksempel"));
        boolean half = dice.chance(0.15);
        PARTS.forEach((part, answers) -> {
            if (!half || part.compareTo("IMAGING") < 0) part(site, part, answers, said);
        });
        for (String role : STAFF) person(site, role, said);
        trials.write(site);
        hours.write(site);
    }

    private void part(UUID site, String part, String answers, LocalDate said) {
        String name = names.another();
        batch.add(Row.of("site_part")
                .set("site_id", site)
                .set("part", part)
                .json("answers", part.equals("CONTACT") ? answers.formatted(name, Names.email(name, 0)) : answers)
                .at("said_at", ground.at(said, dice))
                .set("said_by", "Kari Kontakteksempel")
                .set("said_role", Role.HOSPITAL.name()));
    }

    private void person(UUID site, String role, LocalDate said) {
        LocalDate until = ground.today().plusDays(dice.between(-30, 1_000));
        batch.add(Row.of("site_person")
                .set("id", Ids.of("site-person:" + site + role + dice.between(0, Integer.MAX_VALUE - 1)))
                .set("site_id", site)
                .json(
                        "answers",
                        "{\"name\": [\"%s\"], \"role\": [\"%s\"], \"position\": [\"%s\"], \"gcpUntil\": [\"%s\"]}"
                                .formatted(names.another(), role, role.startsWith("STUDY") ? "0.8" : "0.2", until))
                .at("added_at", ground.at(said, dice))
                .set("added_by", "Kari Kontakteksempel"));
    }

    private void consent(Trust trust) {
        batch.add(Row.of("site_consent")
                .set("trust_id", trust.id())
                .set("given", true)
                .at("said_at", ground.at(ground.today().minusDays(dice.between(5, LONG_AGO)), dice))
                .set("said_by", "Kari Kontakteksempel"));
    }
}
