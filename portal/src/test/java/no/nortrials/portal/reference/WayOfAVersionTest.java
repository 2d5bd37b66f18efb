package no.nortrials.portal.reference;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From upload to withdrawal, as the data steward walks it and as others see it. */
@PortalTest
class WayOfAVersionTest {
    private static final String FIRST = "Foretak;Diagnose;Pasienter\nOUS;C50;412\nAhus;C50;308\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReferenceStatistics statistics;

    @Autowired
    BundledLoading bundled;

    @Autowired
    FetchPlans plans;

    @Autowired
    Receiving receiving;

    @Autowired
    Versions versions;

    private Actor steward;
    private Actor sponsor;
    private String code;

    @BeforeEach
    void oneDataSet() throws Exception {
        steward = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        code = "activity-" + UUID.randomUUID().toString().substring(0, 8);
        mvc.perform(describing("OPEN")).andExpect(redirectedUrl("/sources/" + code));
    }

    @Test
    void aFileBecomesADraftIsReleasedReplacedAndWithdrawn() throws Exception {
        upload(FIRST);
        assertThat(statistics.standing(code)).isInstanceOf(Standing.Missing.class);
        mvc.perform(get("/sources/{set}/versions/1", code).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());

        act(1, "release");
        Provenance first = released();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.releasedBy()).isEqualTo(steward.name());
        assertThat(statistics.figures(first.version()))
                .extracting(figure -> figure.at().trust() + " " + figure.at().icd10() + " "
                        + figure.value().orElse(0))
                .containsExactly("993467049 C50 412.0", "983971636 C50 308.0");

        upload(FIRST.replace("308", "311"));
        mvc.perform(get("/sources/{set}/versions/2", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("Compared with version 1")));
        long before = statistics.revision();
        act(2, "release");
        assertThat(released().number()).isEqualTo(2);
        assertThat(statistics.revision()).isGreaterThan(before);

        mvc.perform(post("/sources/{set}/versions/2/withdraw", code)
                .with(signedIn(steward))
                .with(csrf())
                .param("reason", "Counted twice"));
        assertThat(statistics.standing(code))
                .isInstanceOfSatisfying(
                        Standing.Gone.class,
                        gone -> assertThat(gone.was().reason()).isEqualTo("Counted twice"));
        mvc.perform(get("/sources/{set}/versions/2", code).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Counted twice")))
                .andExpect(content().string(not(containsString("311"))));
        assertThat(trail())
                .containsExactly(
                        "reference.described",
                        "reference.read",
                        "reference.released",
                        "reference.read",
                        "reference.released",
                        "reference.withdrawn");
    }

    @Test
    void badFilesGoToQuarantineAndWhatIsReleasedStays() throws Exception {
        upload(FIRST);
        act(1, "release");

        upload("<!DOCTYPE html><title>Logg inn</title>");
        upload(FIRST.replace("Pasienter", "Antall"));
        upload(FIRST.replace("308", "308,5"));

        mvc.perform(get("/sources/{set}/versions/2", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("This is a web page, not data")));
        mvc.perform(get("/sources/{set}/versions/3", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("The column “Pasienter” is missing")));
        act(2, "release");
        act(3, "release");
        assertThat(released().number()).isEqualTo(1);
        assertThat(statistics.figures(released().version())).hasSize(2);
    }

    @Test
    void whatColumnsTellIsSaidOnceAndRemembered() throws Exception {
        String odd = "A;B;C\nOUS;C50;412\n";
        upload(odd);
        mvc.perform(get("/sources/{set}/versions/1", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("No column is said to hold the figure")));

        mvc.perform(post("/sources/{set}/versions/1/mapping", code)
                        .with(signedIn(steward))
                        .with(csrf())
                        .param("meaning", "TRUST", "ICD10", "VALUE")
                        .param("year", "2025"))
                .andExpect(redirectedUrl("/sources/" + code + "/versions/1"));
        upload(odd.replace("412", "399"));

        act(2, "release");
        assertThat(statistics.figures(released().version()).getFirst().at().year())
                .isEqualTo("2025");
        assertThat(released().years()).isEqualTo("2025");
    }

    @Test
    void whatAnInterfaceGivesIsADraftAndTheSameAgainNothingNew() throws Exception {
        code = "fetched-" + code;
        mvc.perform(describing("OPEN")
                .param("source", "SSB")
                .param("selection", "07459\nRegion=*\nKjonn=*\nAlder=*\nContentsCode=*\nTid=newest(1)"));
        try (var server = new StatisticsServer()) {
            server.says("/ssb/tables/07459/metadata", 200, JsonStatTest.OBJECTS)
                    .says("/ssb/tables/07459/data", 200, JsonStatTest.OBJECTS);
            var fetching = new Fetching(plans, receiving, versions, server.properties(1000), server);
            mvc.perform(
                    post("/sources/{set}/fetch", code).with(signedIn(steward)).with(csrf()));
            assertThat(fetching.next()).isTrue();
            mvc.perform(
                    post("/sources/{set}/fetch", code).with(signedIn(steward)).with(csrf()));
            assertThat(fetching.next()).isTrue();
            assertThat(fetching.next()).isFalse();
        }

        mvc.perform(get("/sources/{set}", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("SSB PxWebApi 2")))
                .andExpect(content().string(containsString("the same as before")))
                .andExpect(content().string(not(containsString("Version 2"))));
        assertThat(statistics.standing(code)).isInstanceOf(Standing.Missing.class);
        mvc.perform(get("/sources/{set}/versions/1", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("suppressed")))
                .andExpect(content().string(containsString("Draft")));
    }

    @Test
    void anInterfaceThatGivesAPageOrNoEndLeavesWhatIsReleasedAsItIs() throws Exception {
        code = "failing-" + code;
        mvc.perform(describing("OPEN").param("source", "SSB").param("selection", "07459\nRegion=*"));
        upload(FIRST);
        act(1, "release");
        try (var server = new StatisticsServer()) {
            server.says("/ssb/tables/07459/metadata", 200, "<html>maintenance</html>")
                    .says("/ssb/tables/07459/metadata", 200, "{" + " ".repeat(200_000) + "}");
            var fetching = new Fetching(plans, receiving, versions, server.properties(1000), server);
            for (int time = 0; time < 2; time++) {
                mvc.perform(post("/sources/{set}/fetch", code)
                        .with(signedIn(steward))
                        .with(csrf()));
                fetching.next();
            }
        }

        mvc.perform(get("/sources/{set}/versions/2", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("In quarantine")))
                .andExpect(content().string(containsString("This is a web page, not data")));
        mvc.perform(get("/sources/{set}/versions/3", code).with(signedIn(steward)))
                .andExpect(content().string(containsString("answered with more than")));
        assertThat(released().number()).isEqualTo(1);
    }

    @Test
    void whatIsSharedUnderAnAgreementIsTheUnitsAlone() throws Exception {
        code = "shared-" + code;
        mvc.perform(describing("INTERNAL"));
        upload(FIRST);
        act(1, "release");

        mvc.perform(get("/sources/{set}", code).with(signedIn(sponsor))).andExpect(status().isNotFound());
        mvc.perform(get("/sources").with(signedIn(sponsor)))
                .andExpect(content().string(not(containsString(code))))
                .andExpect(content().string(containsString("/sources/population")));
    }

    @Test
    void whatThePortalCarriesIsLoadedOnce() {
        bundled.afterSingletonsInstantiated();

        assertThat(jdbc.sql("""
                        select count(*) from data_version v join data_set s on s.id = v.set_id
                        where s.code in ('areas', 'population', 'occurrence', 'occurrence-by-trust')""").query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void theFiguresOfAVersionAreFoundByWordAndPage() throws Exception {
        mvc.perform(get("/sources/population/versions/1").with(signedIn(sponsor)))
                .andExpect(content().string(containsString("4,664")))
                .andExpect(content().string(containsString("5,627,400")));
        mvc.perform(get("/sources/occurrence/versions/1?q=kerola").with(signedIn(sponsor)))
                .andExpect(content().string(containsString("M05-M06")))
                .andExpect(content().string(not(containsString("G40"))));
    }

    @Test
    void aHundredThousandFiguresAreTakenIn() throws Exception {
        var file = new StringBuilder("trust,icd10,age,value\n");
        for (int icd = 0; icd < 1000; icd++)
            for (int age = 0; age < 100; age++)
                file.append("OUS,C%02d.%d,%d,%d\n".formatted(icd / 10, icd % 10, age, icd + age));

        upload(file.toString());

        assertThat(jdbc.sql("""
                        select count(*) from observation o join data_version v on v.id = o.version_id
                        join data_set s on s.id = v.set_id where s.code = ?""").param(code).query(Integer.class).single()).isEqualTo(100_000);
    }

    private MockHttpServletRequestBuilder describing(String sensitivity) {
        return post("/sources/new")
                .with(signedIn(steward))
                .with(csrf())
                .param("code", code)
                .param("nameNb", "Aktivitet")
                .param("nameEn", "Activity")
                .param("provider", "A registry")
                .param("purposeNb", "Til prøve")
                .param("purposeEn", "For a test")
                .param("licence", "Agreement")
                .param("geography", "TREATING")
                .param("sensitivity", sensitivity);
    }

    private void upload(String text) throws Exception {
        var file = new MockMultipartFile("file", "figures.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/sources/{set}/upload", code)
                        .file(file)
                        .with(signedIn(steward))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void act(int number, String action) throws Exception {
        mvc.perform(post("/sources/{set}/versions/{number}/" + action, code, number)
                        .with(signedIn(steward))
                        .with(csrf()))
                .andExpect(redirectedUrl("/sources/" + code + "/versions/" + number));
    }

    private Provenance released() {
        return switch (statistics.standing(code)) {
            case Standing.Released released -> released.of();
            case Standing.Gone gone -> throw new AssertionError("withdrawn: " + gone);
            case Standing.Missing missing -> throw new AssertionError("none: " + missing);
        };
    }

    private List<String> trail() {
        return jdbc.sql("select action from audit_event where detail ->> 'set' = ? order by id")
                .param(code)
                .query((row, n) -> row.getString("action"))
                .list();
    }
}
