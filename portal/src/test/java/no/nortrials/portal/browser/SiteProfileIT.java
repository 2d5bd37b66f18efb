package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** A study site's profile is filled in by keys, is confirmed with one of them, and is looked at by others. */
@BrowserTest
class SiteProfileIT {
    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Tag("walk")
    @ParameterizedTest
    @CsvSource({"en,Laura Dummyton", "nb,Eline Testrud"})
    void aFirstProfileIsFilledInByKeysAndConfirmedWithOne(String language, String name) {
        try (var nurse = Walker.signedIn(port, new Words(messages, language), name)) {
            long began = System.nanoTime();
            nurse.keys().count();
            nurse.menu("site").link("site.new").skip();
            nurse.form().answer(Map.of("department", "Profilavdelingen " + language, "area", "RESPIRATORY"));
            nurse.button("site.new.do");
            for (Map<String, String> part : PARTS.values()) {
                nurse.form().answer(part);
                nurse.button("site.part.save");
            }
            for (String role : new String[] {"PRINCIPAL_INVESTIGATOR", "STUDY_NURSE"}) {
                nurse.form()
                        .answer(Map.of(
                                "name", "Prøve Personsen", "role", role, "position", "1", "gcpUntil", "2028-05-01"));
                nurse.button("site.people.save");
            }
            assertThat(nurse.text()).contains("Prøve Personsen");
            int first = nurse.keys().presses();

            nurse.keys().follow("link", nurse.words().of("site.backTo", "Profilavdelingen " + language));
            nurse.keys().count();
            nurse.button("site.confirm");

            assertThat(nurse.text()).contains(nurse.words().of("site.confirmed"));
            assertThat(nurse.keys().presses()).isLessThan(40);
            System.out.printf(
                    "profile in %s: %d keys and %d s for the robot; confirming %d keys%n",
                    language,
                    first,
                    (System.nanoTime() - began) / 1_000_000_000,
                    nurse.keys().presses());
        }
    }

    @ParameterizedTest
    @CsvSource("nb,dark,360")
    void theSitesAreLookedAt(String language, String colours, int width) {
        look(language, colours, width);
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource("en,light,1280")
    void theSitesAreLookedAtWide(String language, String colours, int width) {
        look(language, colours, width);
    }

    private void look(String language, String colours, int width) {
        var walk = new Walk(port, language);
        walk.as(Role.COORDINATOR, unit -> {
            unit.colours(colours).width(width);
            unit.open("/sites").check().picture("sites");
            String site = unit.page().locator("tbody th a").first().getAttribute("href");
            unit.open(site).check().picture("site");
            unit.open(site + "/parts/pharmacy").check().picture("site-part");
            unit.open(site + "/people").check().picture("site-people");
            unit.open(site + "/declaration").check().picture("site-declaration");
            unit.open(site + "/shown").check().picture("site-shown");
            unit.open(site + "/capacity").check().picture("site-capacity");
            unit.open(site + "/capacity/trials/new").check().picture("site-trial");
            unit.open("/sites?area=NONE").check();
        });
        walk.as(Role.SPONSOR, company -> {
            company.colours(colours).width(width);
            company.open("/sites").check();
            company.open(company.page().locator("tbody th a").first().getAttribute("href"))
                    .check()
                    .picture("site-for-sponsor");
        });
    }

    /** In the order in which they are asked. */
    private static final Map<String, Map<String, String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(
                "contact",
                Map.of("contactName", "Prøve Kontakt", "contactEmail", "prove@example.org", "releaseContact", "yes"));
        PARTS.put("facilities", Map.of("equipment", "YES", "studyRooms", "2", "emergencyCover", "yes"));
        PARTS.put("pharmacy", Map.of("pharmacy", "YES", "preparationsADay", "4"));
        PARTS.put("laboratory", Map.of("laboratory", "PARTLY"));
        PARTS.put("imaging", Map.of("imaging", "YES"));
        PARTS.put("monitoring", Map.of("remoteMonitoring", "COPIES"));
        PARTS.put("startup", Map.of("contractOffice", "Forskningsstøtte", "monthsToOpen", "4"));
        PARTS.put("experience", Map.of("previousStudies", "To av to", "studiesNow", "1"));
    }
}
