package no.nortrials.portal.criteria;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@PortalTest
class CriteriaPagesTest {
    private static final String FORM = """
            {"ageMin": ["18"], "ageMax": ["72"], "sex": ["FEMALE"],
             "inclusion": ["Inclusion Criteria:\\n\\n* Histologically confirmed\\n* One of:\\n  * fit\\n  * frail"],
             "exclusion": ["1. Pregnant \\\\< 12 weeks\\n2. Unwilling"]}
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    RequestCriteria criteria;

    private Actor unit;
    private Actor sponsor;
    private Actor hospital;
    private UUID request;

    @BeforeEach
    void oneRequest() {
        clock.reset();
        unit = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        hospital = given.actor(Role.HOSPITAL, given.trust());
        request = request("OPEN");
    }

    @Test
    void aNestedCriterionIsComposedByForms() throws Exception {
        press("add inclusion ICD10 M05");
        press(form("codes")
                .param("codes", "ATC L04AX03")
                .param("when", "LAST")
                .param("amount", "24")
                .param("unit", "MONTHS"));
        press(form("codes")
                .param("codes", "59261-8")
                .param("valueIs", "AT_LEAST")
                .param("value", "53,5")
                .param("valueUnit", "mmol/mol")
                .param("pick", "LATEST"));
        List<String> ids = ids();

        press(step("group inclusion")
                .param("pick", ids.toArray(String[]::new))
                .param("rule-inclusion", "AT_LEAST")
                .param("count-inclusion", "2"));

        assertThat(now().criteria()).singleElement().isInstanceOfSatisfying(Group.class, group -> {
            assertThat(group.rule()).isEqualTo(new Quantifier.AtLeast(2));
            assertThat(group.members()).hasSize(3);
        });
        assertThat(Sentences.of(now(), Language.ENGLISH).getFirst())
                .contains("at least 2 of", "from 24 months before", "at least 53.5 mmol/mol", "latest");
        page(sponsor)
                .andExpect(content().string(containsString("At least 2 of these")))
                .andExpect(content()
                        .string(containsString(
                                "Diagnosis Rheumatoid arthritis with rheumatoid factor [M05 and below]")));
    }

    @Test
    void aGroupThatLosesMembersStillMeansSomething() throws Exception {
        press("example arthritis");
        Group group = (Group) now().criteria().get(2);

        press("delete " + group.members().getFirst().note().id());
        press("delete " + group.members().get(1).note().id());
        assertThat(((Group) now().criteria().get(2)).rule()).isEqualTo(new Quantifier.AtLeast(1));
        press("delete " + group.members().get(2).note().id());

        assertThat(now().criteria()).noneMatch(Group.class::isInstance);
    }

    @Test
    void undoAndRedoGoBackAndForthOverSavedVersions() throws Exception {
        press("add inclusion ICD10 E11");
        press("add exclusion ICD10 N18");
        press("add exclusion ICD10 C50");
        EligibilityCriteria three = now();

        press("undo");
        press("undo");
        EligibilityCriteria one = now();
        press("redo");
        press("redo");

        assertThat(one.criteria()).hasSize(1);
        assertThat(now()).isEqualTo(three);
        assertThat(version()).isEqualTo(7);
        mvc.perform(step("redo").with(signedIn(sponsor))).andExpect(status().isNotFound());
        press("undo");
        press("add inclusion ICD10 I10");
        mvc.perform(step("redo").with(signedIn(sponsor))).andExpect(status().isNotFound());
    }

    @Test
    void versionsAreComparedAndRestored() throws Exception {
        press("add inclusion ICD10 E11");
        press("add exclusion ICD10 N18");

        mvc.perform(get("/requests/{id}/criteria/versions?from=1&to=2", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("Added")))
                .andExpect(content().string(containsString("Chronic kidney disease")))
                .andExpect(content().string(containsString(sponsor.name())));
        press("restore 1");

        assertThat(now().criteria()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_event where request_id = ? and action = 'criteria.saved'")
                        .param(request)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoeverIsOvertakenKeepsWhatWasTyped() throws Exception {
        MockHttpServletRequestBuilder late = form("text").param("text", "Able to climb two flights");
        press("add inclusion ICD10 E11");

        mvc.perform(late.with(signedIn(unit)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Able to climb two flights")))
                .andExpect(content().string(containsString(sponsor.name())));
        assertThat(now().criteria()).hasSize(1);
    }

    @Test
    void badInputIsToldWithItsFieldAndKept() throws Exception {
        mvc.perform(form("codes").param("codes", "E11\nrubbish!").with(signedIn(sponsor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Line 2 is no code: “rubbish!”")))
                .andExpect(content().string(containsString("E11\nrubbish!")));
        mvc.perform(form("codes")
                        .param("codes", "59261-8")
                        .param("valueIs", "AT_LEAST")
                        .param("value", "7")
                        .param("valueUnit", "furlongs")
                        .with(signedIn(sponsor)))
                .andExpect(content().string(containsString("“furlongs” is no unit")));
    }

    @Test
    void theRequestsTextBecomesCriteriaInWordsAndThenComputable() throws Exception {
        press("begin");

        assertThat(now().criteria().stream().filter(FreeText.class::isInstance).map(each -> ((FreeText) each).text()))
                .containsExactly("Histologically confirmed", "One of: fit; frail", "Pregnant < 12 weeks", "Unwilling");
        assertThat(Sentences.of(now(), Language.ENGLISH).getFirst()).contains("aged 18 to 72");
        String id = now().criteria().get(2).note().id();
        press("add for." + id + " ICD10 C50");

        Criterion computable = now().criteria().get(2);
        assertThat(computable).isNotInstanceOf(FreeText.class);
        assertThat(computable.note().source()).isEqualTo("Histologically confirmed");
        page(sponsor).andExpect(content().string(containsString("people will be asked")));
    }

    @Test
    void anImportIsShownWithWhatIsLostBeforeItReplaces() throws Exception {
        String json = CriteriaJson.write(Example.HEART.criteria());
        mvc.perform(imported(json.replace("\"amount\" : -12", "\"amount\" : \"twelve\"")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/criteria/1/events/within/0/from/amount")))
                .andExpect(content().string(containsString("twelve")));
        mvc.perform(imported(json))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Heart failure")))
                .andExpect(content().string(containsString("Nothing is lost.")));

        mvc.perform(imported(json).param("accepted", "true")).andExpect(status().is3xxRedirection());

        assertThat(now().criteria()).hasSize(5);
    }

    @Test
    void theyAreGivenToOtherSystems() throws Exception {
        press("example diabetes");

        mvc.perform(get("/requests/{id}/criteria/export/json", request).with(signedIn(unit)))
                .andExpect(content().string(CriteriaJson.write(now())));
        mvc.perform(get("/requests/{id}/criteria/export/group", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("\"resourceType\" : \"Group\"")));
        mvc.perform(get("/requests/{id}/criteria/export/omop", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("person_id")))
                .andExpect(content().string(containsString("-- not computed: ")));
    }

    @Test
    void hospitalsReadOnlyWhatIsOpenToThem() throws Exception {
        press("add inclusion ICD10 E11");
        ask(request);
        UUID restricted = request("RESTRICTED");
        ask(restricted);

        page(hospital)
                .andExpect(content().string(containsString("Type 2 diabetes")))
                .andExpect(content().string(not(containsString(sponsor.name()))))
                .andExpect(content().string(not(containsString("name=\"do\""))));
        mvc.perform(get("/requests/{id}/criteria", restricted).with(signedIn(hospital)))
                .andExpect(status().isNotFound());
    }

    @Test
    void searchFindsWordsCodesAndTypingErrorsInBothLanguages() throws Exception {
        for (String asked : List.of("type 2 diabetes", "E11", "e11.9", "Diabtes", "xyzzy diabetes type 2"))
            mvc.perform(get("/requests/{id}/criteria", request)
                            .param("q", asked)
                            .with(signedIn(sponsor)))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(
                                    asked.startsWith("xyzzy")
                                            ? containsString("Nothing found")
                                            : containsString("add inclusion ICD10 E11")));
    }

    private ResultActions page(Actor reader) throws Exception {
        return mvc.perform(get("/requests/{id}/criteria", request).with(signedIn(reader)))
                .andExpect(status().isOk());
    }

    private void press(String button) throws Exception {
        press(step(button));
    }

    private void press(MockHttpServletRequestBuilder pressed) throws Exception {
        mvc.perform(pressed.with(signedIn(sponsor))).andExpect(status().is3xxRedirection());
    }

    private MockHttpServletRequestBuilder step(String button) {
        return post("/requests/{id}/criteria", request)
                .with(csrf())
                .param("version", Integer.toString(version()))
                .param("do", button);
    }

    private MockHttpServletRequestBuilder form(String kind) {
        return step("form").param("kind", kind).param("at", "inclusion");
    }

    private MockMultipartHttpServletRequestBuilder imported(String text) {
        MockMultipartHttpServletRequestBuilder sent = multipart("/requests/{id}/criteria/import", request);
        sent.param("text", text)
                .param("version", Integer.toString(version()))
                .with(csrf())
                .with(signedIn(sponsor));
        return sent;
    }

    private int version() {
        return criteria.newest(request).map(SavedCriteria::version).orElse(0);
    }

    private EligibilityCriteria now() {
        return criteria.newest(request).orElseThrow().criteria();
    }

    private List<String> ids() {
        return now().criteria().stream().map(each -> each.note().id()).toList();
    }

    private UUID request(String tier) {
        return jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, created_by, title, tier,
                            form, received_at, counted_from, reply_deadline, internal_deadline)
                        values (?, 'SITE', 'DRUG', 'ANSWERING', ?, ?, 'Stiff mornings', ?, ?::jsonb,
                            '2026-05-26T08:00:00Z', '2026-05-26', '2026-06-19', '2026-06-17') returning id
                        """)
                .params(
                        "NT-C-" + UUID.randomUUID().toString().substring(0, 8),
                        sponsor.organisationId(),
                        sponsor.accountId(),
                        tier,
                        FORM)
                .query(UUID.class)
                .single();
    }

    private void ask(UUID asked) {
        jdbc.sql("""
                        insert into recipient (request_id, trust_id, state, due, sent_at)
                        values (?, ?, 'SENT', '2026-06-17', '2026-05-27T08:00:00Z')
                        """).params(asked, hospital.organisationId()).update();
    }
}
