package no.nortrials.portal.maturity;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.maturity.framework.Edit;
import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.json.Export;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.json.Reading;
import no.nortrials.maturity.result.Level;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class MaturityPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FrameworkStore frameworks;

    @Autowired
    MaturityAssessments assessments;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Framework framework;
    private UUID trust;
    private UUID site;
    private Actor nurse;
    private Actor head;
    private Actor unit;
    private Actor company;

    @BeforeEach
    void aSite() {
        clock.reset();
        framework = new Versions(frameworks).frozen();
        trust = given.trust();
        nurse = given.actor(Role.HOSPITAL, trust);
        head = given.actor(Role.HOSPITAL, trust);
        unit = given.actor(Role.COORDINATOR);
        company = given.actor(Role.SPONSOR);
        site = jdbc.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, 'Modenhetsavdelingen', 'CANCER', now(), 'Ola Enhet') returning id""").param(trust).query(UUID.class).single();
    }

    @Test
    void aSiteAnswersDomainByDomainAndFinishes() throws Exception {
        act(nurse, "").andExpect(redirectedUrl(path("/domains/gates")));

        answerAll();
        page(nurse, "").andExpect(content().string(containsString("42 of 42 statements answered")));
        act(nurse, "/finish").andExpect(redirectedUrl(path("?finished")));

        Assessed assessed = newest();
        assertThat(assessed.kept().open()).isFalse();
        assertThat(level("people")).isEqualTo(new Level.Reached(3));
        page(nurse, "")
                .andExpect(content().string(containsString("42 answers are to be reviewed")))
                .andExpect(content().string(containsString("not measured here; the top level needs it")));
        act(nurse, "/domains/people", "answer-people-gcp", "notMet").andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndKept() throws Exception {
        act(nurse, "");

        act(
                        nurse,
                        "/domains/people",
                        "answer-people-gcp",
                        "met",
                        "text-people-gcp",
                        "Certificates",
                        "dated-people-gcp",
                        "last spring",
                        "answer-people-new",
                        "notMet")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"last spring\"")))
                .andExpect(content().string(containsString("id=\"dated-people-gcp-error\"")))
                .andExpect(content()
                        .string(containsString(
                                "id=\"notMet-people-new\" name=\"answer-people-new\" value=\"notMet\" checked")));
        act(nurse, "/domains/patients", "answer-patients-referral", "notRelevant")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why it does not concern you.")));

        assertThat(newest().history()).isEmpty();
    }

    @Test
    void theSecondOfTwoOverwritesNothing() throws Exception {
        act(nurse, "");
        act(nurse, "/domains/people", "answer-people-new", "met");

        act(head, "/domains/people", "answer-people-new", "notMet")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody else changed it")));

        assertThat(newest().history()).hasSize(1);
    }

    @Test
    void nobodyReviewsTheirOwnAndADisputeIsAnswered() throws Exception {
        finished();

        act(nurse, "/review/people-gcp", "step", "confirm")
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(containsString("You answered this yourself; somebody else must review it.")));
        act(head, "/review/people-gcp", "step", "dispute")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why you dispute it.")));
        act(head, "/review/people-gcp", "step", "dispute", "reason", "Two are from 2019")
                .andExpect(status().is3xxRedirection());
        act(nurse, "/reply/people-gcp", "words", "They have left");

        page(unit, "").andExpect(content().string(containsString("disputed by a second person: Two are from 2019")));
        page(unit, "/history")
                .andExpect(content().string(containsString("answer to the dispute: They have left")))
                .andExpect(content().string(containsString(nurse.name())));
        act(unit, "/review/people-gcp", "step", "confirm");
        assertThat(newest().standing().reviews()).hasSize(1);
        assertThat(newest().history()).hasSize(42 + 3);
    }

    @Test
    void whatWasSaidIsNeverChanged() throws Exception {
        finished();

        assertThatThrownBy(
                        () -> jdbc.sql("update maturity_said set content = 'x'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from maturity_framework where version = ?")
                        .param(framework.version())
                        .update())
                .hasMessageContaining("frozen");
    }

    @Test
    void aSponsorSeesTheLevelsOnlyWithConsentAndOnceReviewedAndReleased() throws Exception {
        finished();
        consent(true);
        page(company, "").andExpect(status().isNotFound());
        reviewAll();
        page(company, "").andExpect(status().isNotFound());
        act(head, "/release", "comment", "We are proud of our nurses");

        page(company, "")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("We are proud of our nurses")))
                .andExpect(content().string(containsString("3 – Established")))
                .andExpect(content().string(not(containsString("Folder 7"))))
                .andExpect(content().string(not(containsString("people-gcp"))));
        for (String inner : List.of("/history", "/review", "/what-if", "/compared", "/shown", ".json"))
            page(company, inner).andExpect(status().isForbidden());
        consent(false);
        page(company, "").andExpect(status().isNotFound());
        consent(true);
        act(head, "/withhold");
        page(company, "").andExpect(status().isNotFound());
    }

    @Test
    void whatAReviewerSaysAfterwardsIsSeenByTheSiteFirst() throws Exception {
        finished();
        consent(true);
        act(head, "/release").andExpect(status().isNotFound());
        reviewAll();
        act(head, "/release");
        page(company, "").andExpect(status().isOk());

        clock.advance(Duration.ofHours(1));
        act(unit, "/review/people-gcp", "step", "dispute", "reason", "Two are from 2019");

        page(company, "").andExpect(status().isNotFound());
        act(nurse, "/release", "comment", "They have left");
        page(company, "").andExpect(content().string(containsString("They have left")));
    }

    @Test
    void expiredEvidenceLowersTheLevelAndIsMarkedBefore() throws Exception {
        finished();
        reviewAll();
        // the shortest evidence counts twelve months from its date
        clock.advance(Duration.ofDays(330));
        page(nurse, "")
                .andExpect(content().string(containsString("ends within 60 days")))
                .andExpect(content().string(not(containsString("lowered by expired evidence"))));

        clock.advance(Duration.ofDays(60));

        page(nurse, "")
                .andExpect(content().string(containsString("lowered by expired evidence")))
                .andExpect(content().string(containsString("the evidence expired: it counted until")));
        assertThat(level("people")).isEqualTo(new Level.Reached(0));
    }

    @Test
    void thePageSaysWhatChangesWithoutAPieceOfEvidence() throws Exception {
        finished();
        String evidence = evidence("people-backup");

        mvc.perform(get(path("/what-if")).queryParam("evidence", evidence).with(signedIn(nurse)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "People and competence, Self-assessed: 3 – Established: in use and shown becomes 2 – Growing: agreed")))
                .andExpect(content().string(not(containsString("Partnership, Self-assessed"))));
    }

    @Test
    void theExportRecomputes() throws Exception {
        finished();
        reviewAll();

        String text = page(nurse, ".json").andReturn().getResponse().getContentAsString();

        assertThat(MaturityJson.export(text))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((Export) read.value()).recomputes()).isTrue());
    }

    @Test
    void theResultStaysWhenANewVersionIsFrozenAndTheNextBeginsWithWhatSaysTheSame() throws Exception {
        finished();
        reviewAll();
        String before = page(nurse, ".json").andReturn().getResponse().getContentAsString();

        Framework next = new Versions(frameworks).frozenAfter(new Edit.RemoveStatement("people-new"));

        assertThat(page(nurse, ".json").andReturn().getResponse().getContentAsString())
                .isEqualTo(before);
        page(nurse, "/compared").andExpect(content().string(containsString("By version " + next.version())));
        act(nurse, "").andExpect(status().is3xxRedirection());
        assertThat(newest().framework().version()).isEqualTo(next.version());
        assertThat(newest().standing().answers()).hasSize(41).doesNotContainKey("people-new");
        assertThat(newest().standing().reviews()).hasSize(41);
        page(nurse, "/compared").andExpect(content().string(containsString("Since the assessment finished on")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void everyPageIsThereInBothLanguages(String language) throws Exception {
        finished();
        act(head, "/review/people-gcp", "step", "dispute", "reason", "Old");
        reviewAll();
        act(head, "/release");
        consent(true);
        Locale locale = Locale.of(language);
        String title = language.equals("nb") ? "Modenhet: Modenhetsavdelingen" : "Maturity: Modenhetsavdelingen";

        for (String inner : List.of("", "/shown", "/what-if", "/compared", "/history", "/review"))
            mvc.perform(get(path(inner)).locale(locale).with(signedIn(spoken(nurse, language))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(title)))
                    .andExpect(content().string(not(containsString("??"))));
        act(nurse, "");
        mvc.perform(get(path("/domains/people")).with(signedIn(nurse)))
                .andExpect(content().string(containsString(language.equals("nb") ? "Det stemmer" : "It holds")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/maturity").with(signedIn(nurse)))
                .andExpect(content()
                        .string(containsString(language.equals("nb") ? "ingen blir rangert" : "nobody is ranked")))
                .andExpect(content().string(not(containsString("??"))));
    }

    private Actor spoken(Actor actor, String language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, actor.accountId())
                .update();
        return actor;
    }

    private void finished() throws Exception {
        act(nurse, "");
        answerAll();
        act(nurse, "/finish");
    }

    private void answerAll() throws Exception {
        answer("gates", framework.gates());
        for (var domain : framework.domains()) answer(domain.id(), domain.statements());
    }

    private void answer(String domain, List<Statement> statements) throws Exception {
        List<String> fields = new ArrayList<>(List.of("then", "next"));
        for (Statement each : statements)
            fields.addAll(List.of(
                    "answer-" + each.id(),
                    "met",
                    "text-" + each.id(),
                    "Folder 7",
                    "dated-" + each.id(),
                    today().toString()));
        act(nurse, "/domains/" + domain, fields.toArray(String[]::new)).andExpect(status().is3xxRedirection());
    }

    private void reviewAll() throws Exception {
        for (Statement each : newest().unreviewed())
            act(head, "/review/" + each.id(), "step", "confirm").andExpect(status().is3xxRedirection());
    }

    private String evidence(String statement) {
        return newest().on(today()).domains().stream()
                .flatMap(domain -> ResultView.of(newest(), newest().on(today()), today()).domains().stream())
                .flatMap(domain -> domain.lines().stream())
                .filter(line -> line.statement().id().equals(statement))
                .findFirst()
                .orElseThrow()
                .evidence()
                .getFirst()
                .id();
    }

    private Level level(String domain) {
        return newest().on(today()).domain(domain).orElseThrow().assessed();
    }

    private Assessed newest() {
        return assessments
                .newest(new no.nortrials.portal.site.StudySite(site, trust, "x", "CANCER"), today())
                .orElseThrow();
    }

    private LocalDate today() {
        return Oslo.today(clock);
    }

    private void consent(boolean given) {
        jdbc.sql("insert into site_consent (trust_id, given, said_at, said_by) values (?, ?, now(), 'Ola Enhet')")
                .params(trust, given)
                .update();
    }

    private String path(String inner) {
        return "/sites/" + site + "/maturity" + inner;
    }

    private ResultActions page(Actor by, String inner) throws Exception {
        return mvc.perform(get(path(inner)).with(signedIn(by)));
    }

    private ResultActions act(Actor by, String inner, String... fields) throws Exception {
        var call = post(path(inner)).with(signedIn(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) call = call.param(fields[i], fields[i + 1]);
        return mvc.perform(call);
    }

    /** Versions of the framework for a test; the database is shared, so each is a new one. */
    record Versions(FrameworkStore store) {
        Framework frozen() {
            return store.newestFrozen()
                    .filter(each -> each.statement("people-new").isPresent())
                    .orElseGet(() -> kept(MaturityJson.draftOfVersionOne()));
        }

        Framework frozenAfter(Edit edit) {
            return kept(done(Editing.apply(MaturityJson.draftOfVersionOne(), edit)));
        }

        private Framework kept(Framework content) {
            Framework newest = store.all().getFirst().framework();
            if (!newest.frozen())
                store.change(done(Editing.freeze(newest)), revision(newest), java.time.Instant.EPOCH, "Test");
            Framework numbered = new Framework(
                    content.id(),
                    newest.version() + 1,
                    no.nortrials.maturity.framework.State.FROZEN,
                    content.levels(),
                    content.measuredFrom(),
                    content.gates(),
                    content.domains());
            store.add(numbered, java.time.Instant.EPOCH, "Test");
            return numbered;
        }

        private int revision(Framework framework) {
            return store.version(framework.version()).orElseThrow().revision();
        }

        private static Framework done(Edited edited) {
            if (edited instanceof Edited.Done(Framework framework)) return framework;
            throw new AssertionError(edited);
        }
    }
}
