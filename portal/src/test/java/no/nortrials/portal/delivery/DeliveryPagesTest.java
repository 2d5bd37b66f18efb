package no.nortrials.portal.delivery;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nortrials.delivery.indicator.Indicator;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.site.Sites;
import no.nortrials.portal.site.StudySite;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class DeliveryPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sites sites;

    @Autowired
    SiteTrialStore store;

    @Autowired
    DeliveryDesk desk;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private UUID trust;
    private UUID site;
    private Actor nurse;
    private Actor unit;
    private Actor company;
    private LocalDate today;

    @BeforeEach
    void aSite() {
        clock.reset();
        today = Oslo.today(clock);
        trust = given.trust();
        nurse = given.actor(Role.HOSPITAL, trust);
        unit = given.actor(Role.COORDINATOR);
        company = given.actor(Role.SPONSOR);
        site = jdbc.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, 'Lungeavdelingen', 'RESPIRATORY', now(), 'Ola Enhet') returning id
                        """).param(trust).query(UUID.class).single();
    }

    @Test
    void milestonesBecomeAFigureThatOpensLineByLine() throws Exception {
        contract("LUFT-1", 61);
        contract("LUFT-2", 75);
        contract("LUFT-3", 152);

        show(nurse, "/delivery/trusts/" + trust)
                .andExpect(content().string(containsString("75 days")))
                .andExpect(content().string(containsString("61 days to 152 days (75%)")));
        show(nurse, "/delivery/trusts/" + trust + "/figures/contract-time")
                .andExpect(content().string(containsString("LUFT-3, Lungeavdelingen")))
                .andExpect(content().string(containsString(">152 days<")));
        show(nurse, "/delivery/sites/" + site + "/figures/start-up")
                .andExpect(content().string(containsString("nobody said when")));
    }

    @Test
    void fewDataIsShownAsFewData() throws Exception {
        contract("LUFT-1", 61);
        contract("LUFT-2", 77);

        show(nurse, "/delivery/trusts/" + trust)
                .andExpect(content().string(containsString("Few data: 2 of the 3 that are needed")))
                .andExpect(content().string(not(containsString("69 days"))));
        assertThat(show(nurse, "/delivery/trusts/" + trust + "/figures.csv")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .containsPattern("contract-time;[^;]*;;;;2;");
    }

    @Test
    void answersOfTheTrustAreCounted() throws Exception {
        for (int i = 0; i < 4; i++) asked(true);
        asked(false);

        Told told = desk.trust(nurse, trust).indicators().stream()
                .map(DeliveryDesk.Pair::own)
                .filter(figure -> figure.measure() == Indicator.ANSWERED_AT_ALL)
                .findFirst()
                .orElseThrow()
                .told();

        assertThat(told).isInstanceOfSatisfying(Told.Shown.class, shown -> {
            assertThat(shown.numerator()).isEqualTo(4);
            assertThat(shown.denominator()).isEqualTo(5);
        });
        show(unit, "/delivery/figures/answered-at-all")
                .andExpect(content().string(containsString("<svg class=\"funnel\"")));
        show(unit, "/delivery/figures/answered-at-all")
                .andExpect(content().string(containsString("Test Hospital Trust: 80%")));
        show(given.actor(Role.HOSPITAL, given.trust()), "/delivery/figures/answered-at-all")
                .andExpect(content().string(not(containsString("Test Hospital Trust: 80%"))));
    }

    @Test
    void nothingIsOverwrittenSilently() throws Exception {
        contract("LUFT-1", 61);
        UUID trial = trial("LUFT-1");
        String page = "/delivery/site-trials/" + trial;
        long seen = store.find(trial).orElseThrow().standing().version();

        act(nurse, page, "version", "" + seen, "name", "LUFT-1", "opened", "2026-04-20")
                .andExpect(redirectedUrl("/delivery/sites/" + site + "?saved"));
        act(unit, page, "version", "" + seen, "name", "LUFT-1", "opened", "2026-03-03")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("2026-03-03")));

        assertThat(store.find(trial).orElseThrow().history()).hasSize(2);
        show(nurse, page).andExpect(content().string(containsString("Site opened 2026-04-20")));
    }

    @Test
    void agreedTargetIsFrozenAndAnAmendmentNeedsAReason() throws Exception {
        enter("LUFT-1", "contractSigned", "2026-02-02", "target", "20");
        UUID trial = trial("LUFT-1");
        String page = "/delivery/site-trials/" + trial;

        say(trial, "name", "LUFT-1", "contractSigned", "2026-02-02", "target", "7")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("say why")))
                .andExpect(content().string(containsString("value=\"7\"")));
        say(trial, "name", "LUFT-1", "contractSigned", "2026-02-02", "target", "7", "amendment", "Protocol 3.0")
                .andExpect(status().is3xxRedirection());

        assertThat(store.find(trial).orElseThrow().agreedTarget()).hasValue(20);
        show(nurse, page).andExpect(content().string(containsString("Protocol 3.0")));
    }

    @Test
    void daysThatCannotBeAreTold() throws Exception {
        act(
                        nurse,
                        "/delivery/sites/" + site + "/trials",
                        "name",
                        "LUFT-9",
                        "opened",
                        "2026-04-20",
                        "firstPatient",
                        "2026-04-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2026-04-01 is before 2026-04-20")));
        act(
                        nurse,
                        "/delivery/sites/" + site + "/trials",
                        "name",
                        "LUFT-9",
                        "opened",
                        today.plusDays(1).toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has not come yet")));
    }

    @Test
    void fileOfPatientsIsTakenLineByLine() throws Exception {
        enter("LUFT-1", "opened", "2026-01-10");
        String file = """
                trial;site;month;screened;included
                LUFT-1;Lungeavdelingen;2026-02;5;3
                luft-1;lungeavdelingen;2026-03;4;1
                LUFT-1;Lungeavdelingen;2026-03;4;1
                LUFT-1;Lungeavdelingen;2026-13;4;1
                LUFT-7;Lungeavdelingen;2026-03;4;1
                LUFT-1;Lungeavdelingen;2026-04;1;2
                LUFT-1;Lungeavdelingen;2031-04;2;1
                """;

        send(file)
                .andExpect(content().string(containsString("2 months taken, 0 stood already, 5 lines not taken")))
                .andExpect(content().string(containsString("No trial of this name at this site")))
                .andExpect(content().string(containsString("The month is in the file twice")))
                .andExpect(content().string(containsString("2 &gt; 1")));
        send(file).andExpect(content().string(containsString("0 months taken, 2 stood already")));

        assertThat(store.find(trial("LUFT-1")).orElseThrow().months()).hasSize(2);
        show(nurse, "/delivery/trusts/" + trust + "/recruitment.csv")
                .andExpect(content().string(containsString("LUFT-1;Lungeavdelingen;")));
    }

    @Test
    void trustObjectsToARowAndTheUnitAnswers() throws Exception {
        contract("LUFT-1", 61);
        String page = "/delivery/trusts/" + trust + "/figures/contract-time";
        String row = store.find(trial("LUFT-1")).orElseThrow().row();

        act(nurse, page, "row", row, "words", " ").andExpect(status().isUnprocessableContent());
        act(nurse, page, "row", "trial:else", "words", "Wrong.").andExpect(status().isUnprocessableContent());
        act(nurse, page, "row", row, "words", "The draft came a month later.")
                .andExpect(redirectedUrl(page + "?saved"));

        show(unit, "/delivery/disputes").andExpect(content().string(containsString("a month later")));
        UUID dispute = jdbc.sql("select id from row_dispute where trust_id = ?")
                .param(trust)
                .query(UUID.class)
                .single();
        act(unit, "/delivery/disputes/" + dispute, "words", "").andExpect(status().isUnprocessableContent());
        act(unit, "/delivery/disputes/" + dispute, "words", "Corrected.").andExpect(status().is3xxRedirection());
        act(unit, "/delivery/disputes/" + dispute, "words", "Again.").andExpect(status().isConflict());
        show(nurse, page).andExpect(content().string(containsString("Corrected.")));
    }

    @Test
    void companySeesTheCardOfATrustThatConsentsAndNothingElse() throws Exception {
        contract("LUFT-1", 61);
        contract("LUFT-2", 75);
        String card = "/delivery/cards/" + trust;
        mvc.perform(get(card).with(signedIn(company))).andExpect(status().isNotFound());

        consent(true);
        show(company, card)
                .andExpect(content().string(containsString("Application to signed contract")))
                .andExpect(content().string(containsString("Not measured")))
                .andExpect(content().string(not(containsString("LUFT-1"))));
        show(company, "/delivery/cards").andExpect(content().string(containsString(card)));
        for (String closed :
                List.of("", "/trusts/" + trust, "/sites/" + site, "/trusts/" + trust + "/figures/contract-time"))
            mvc.perform(get("/delivery" + closed).with(signedIn(company))).andExpect(status().isForbidden());

        consent(false);
        mvc.perform(get(card).with(signedIn(company))).andExpect(status().isNotFound());
        mvc.perform(get("/delivery/cards").with(signedIn(company)))
                .andExpect(content().string(not(containsString(card))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void everyPageSpeaksBothLanguages(String language) throws Exception {
        contract("LUFT-1", 61);
        UUID trial = trial("LUFT-1");
        for (String page : List.of(
                "/delivery",
                "/delivery/figures/contract-time",
                "/delivery/figures/answered-on-time",
                "/delivery/disputes",
                "/delivery/cards/" + trust,
                "/delivery/trusts/" + trust,
                "/delivery/trusts/" + trust + "/figures/contract-time",
                "/delivery/trusts/" + trust + "/recruitment",
                "/delivery/sites/" + site,
                "/delivery/sites/" + site + "/figures/contract-time",
                "/delivery/sites/" + site + "/trials",
                "/delivery/site-trials/" + trial)) {
            String shown = mvc.perform(get(page).queryParam("lang", language).with(signedIn(unit)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(shown).as(page).doesNotContain("??");
        }
    }

    @Test
    void otherTrustsAreNotThere() throws Exception {
        contract("LUFT-1", 61);
        Actor other = given.actor(Role.HOSPITAL, given.trust());

        for (String page :
                List.of("/trusts/" + trust, "/sites/" + site, "/site-trials/" + trial("LUFT-1"), "/cards/" + trust))
            mvc.perform(get("/delivery" + page).with(signedIn(other))).andExpect(status().isNotFound());
    }

    private void contract(String name, int days) throws Exception {
        LocalDate draft = LocalDate.of(2025, 9, 1);
        enter(
                name,
                "contractDraft",
                draft.toString(),
                "contractSigned",
                draft.plusDays(days).toString());
    }

    private void enter(String name, String... more) throws Exception {
        var typed = new ArrayList<>(List.of("name", name));
        typed.addAll(List.of(more));
        act(nurse, "/delivery/sites/" + site + "/trials", typed.toArray(String[]::new))
                .andExpect(redirectedUrl("/delivery/sites/" + site + "?saved"));
    }

    private ResultActions say(UUID trial, String... typed) throws Exception {
        var all = new ArrayList<>(List.of(typed));
        all.addAll(List.of(
                "version", "" + store.find(trial).orElseThrow().standing().version()));
        return act(nurse, "/delivery/site-trials/" + trial, all.toArray(String[]::new));
    }

    private UUID trial(String name) {
        List<StudySite> own = sites.ofTrust(trust);
        return store.of(own).stream()
                .filter(trial -> trial.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void asked(boolean answered) {
        UUID request = given.answering(company, "Lungestudie");
        UUID recipient = jdbc.sql("""
                        insert into recipient (request_id, trust_id, state, due, sent_at)
                        values (?, ?, ?, ?, ?::date - 20) returning id
                        """)
                .params(request, trust, answered ? "INTERESTED" : "NO_ANSWER", today.minusDays(6), today)
                .query(UUID.class)
                .single();
        if (answered) jdbc.sql("""
                            insert into answer_version (recipient_id, version, decision, decline_reasons, form, submitted_at, submitted_by)
                            values (?, 1, 'INTERESTED', '{}', '{}', ?::date - 12, 'Lege Eksempel')
                            """).params(recipient, today).update();
    }

    private void consent(boolean given) {
        jdbc.sql("insert into site_consent (trust_id, given, said_at, said_by) values (?, ?, now(), 'Ola Enhet')")
                .params(trust, given)
                .update();
    }

    private ResultActions send(String file) throws Exception {
        var part = new MockMultipartFile("file", "a.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(multipart("/delivery/trusts/{trust}/recruitment", trust)
                        .file(part)
                        .with(signedIn(nurse))
                        .with(csrf()))
                .andExpect(status().isOk());
    }

    private ResultActions show(Actor actor, String page) throws Exception {
        return mvc.perform(get(page).with(signedIn(actor))).andExpect(status().isOk());
    }

    private ResultActions act(Actor actor, String path, String... typed) throws Exception {
        MockHttpServletRequestBuilder call = post(path).with(signedIn(actor)).with(csrf());
        for (int i = 0; i < typed.length; i += 2) call = call.param(typed[i], typed[i + 1]);
        return mvc.perform(call);
    }
}
