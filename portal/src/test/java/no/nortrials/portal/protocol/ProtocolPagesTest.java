package no.nortrials.portal.protocol;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Role;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ProtocolPagesTest {
    private static final String STUDY = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT09990001", "briefTitle": "Bilberries in diabetes", "officialTitle": "Bilberries in type 2 diabetes",
                "orgStudyIdInfo": {"id": "BB-1"}},
              "statusModule": {"startDateStruct": {"date": "2027-02"}},
              "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Bog Pharma"}},
              "conditionsModule": {"conditions": ["Type 2 Diabetes"]},
              "designModule": {"phases": ["PHASE3"], "enrollmentInfo": {"count": 240, "type": "ESTIMATED"}},
              "eligibilityModule": {"sex": "ALL", "minimumAge": "18 Years",
                "eligibilityCriteria": "Inclusion Criteria:\\n\\n* Age 18 years or older\\n* Likes bilberries\\n\\nExclusion Criteria:\\n\\n* History of myocardial infarction or stroke"}}}
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    Requests requests;

    @Autowired
    RequestCriteria criteria;

    @Autowired
    Given given;

    private Actor sponsor;

    @BeforeEach
    void aSponsor() {
        sponsor = given.actor(no.nortrials.portal.access.Role.SPONSOR);
    }

    @Test
    void aProtocolFillsTheFormWithItsPlaces() throws Exception {
        UUID id = begun();

        FormData form = requests.form(id);
        assertThat(form.text(RequestFields.TITLE)).isEqualTo("Bilberries in type 2 diabetes");
        assertThat(form.text(RequestFields.NCT_NUMBER)).isEqualTo("NCT09990001");
        assertThat(form.text(RequestFields.PHASE)).isEqualTo("III");
        assertThat(form.text(RequestFields.THERAPY_AREA)).isEqualTo("ENDOCRINOLOGY");
        assertThat(form.text(RequestFields.PATIENTS_GLOBAL)).isEqualTo("240");
        assertThat(form.text(RequestFields.INCLUSION)).contains("Likes bilberries");
        mvc.perform(get("/requests/{id}/protocol", id).with(signedIn(sponsor)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/protocolSection/identificationModule/nctId")))
                .andExpect(content().string(containsString("3 criteria: 0 can be counted, 3 wait for you.")))
                .andExpect(content().string(containsString("I21")));
        mvc.perform(get("/requests/{id}/edit/study", id).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("CLINICAL_TRIALS_GOV")));
    }

    @Test
    void nothingCountsBeforeAPersonSaysYesAndEachStepCanBeTakenBack() throws Exception {
        UUID id = begun();
        assertThat(now(id)).allMatch(FreeText.class::isInstance);

        decide(id, 0, "accept", "0").andExpect(redirectedUrl("/requests/" + id + "/protocol#c-" + node(id, 1)));
        decide(id, 1, "words", "");
        decide(id, 2, "accept", "0", "1");

        List<Criterion> made = now(id);
        assertThat(made.get(0)).isInstanceOf(Age.class);
        assertThat(made.get(0).note().source()).isEqualTo("Age 18 years or older");
        assertThat(made.get(1)).isInstanceOf(FreeText.class);
        assertThat(made.get(2).note().role()).isEqualTo(Role.EXCLUSION);
        assertThat(no.nortrials.eligibility.Trees.parts(made.get(2)))
                .hasSize(2)
                .allMatch(EventCriterion.class::isInstance);
        mvc.perform(get("/requests/{id}/protocol", id).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("3 criteria: 2 can be counted, 0 wait for you.")));
        decide(id, 0, "open", "");
        assertThat(now(id).get(0)).isInstanceOf(FreeText.class);
    }

    @Test
    void anotherCodeCanBeChosen() throws Exception {
        UUID id = begun();
        mvc.perform(post("/requests/{id}/protocol/{node}", id, node(id, 2))
                .param("choice", "accept")
                .param("offer", "0")
                .param("code-0", "I22")
                .with(signedIn(sponsor))
                .with(csrf()));

        Criterion made = now(id).get(2);

        assertThat(made.toString()).contains("I22");
    }

    @Test
    void acceptingNothingChangesNothing() throws Exception {
        UUID id = begun();

        decide(id, 1, "accept", "7").andExpect(redirectedUrl("/requests/" + id + "/protocol?undone#c-" + node(id, 1)));
    }

    @Test
    void whatIsNoProtocolIsRefusedWithTheReason() throws Exception {
        mvc.perform(multipart("/requests/from-protocol")
                        .file(file("{\"protocolSection\": "))
                        .with(signedIn(sponsor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The file ends in the middle.")));
        mvc.perform(multipart("/requests/from-protocol")
                        .file(file(""))
                        .with(signedIn(sponsor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void anotherSponsorSeesNothingOfIt() throws Exception {
        UUID id = begun();
        Actor other = given.actor(no.nortrials.portal.access.Role.SPONSOR);

        mvc.perform(get("/requests/{id}/protocol", id).with(signedIn(other))).andExpect(status().isNotFound());
        mvc.perform(post("/requests/{id}/protocol/{node}", id, node(id, 0))
                        .with(signedIn(other))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private UUID begun() throws Exception {
        String location = Objects.requireNonNull(mvc.perform(multipart("/requests/from-protocol")
                        .file(file(STUDY))
                        .with(signedIn(sponsor))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return UUID.fromString(location.split("/", -1)[2]);
    }

    private org.springframework.test.web.servlet.ResultActions decide(UUID id, int at, String choice, String... offers)
            throws Exception {
        return mvc.perform(post("/requests/{id}/protocol/{node}", id, node(id, at))
                .param("choice", choice)
                .param("any", "true")
                .param("next", node(id, Math.min(2, at + 1)))
                .param("offer", offers)
                .with(signedIn(sponsor))
                .with(csrf()));
    }

    private String node(UUID id, int at) {
        return now(id).get(at).note().id();
    }

    private List<Criterion> now(UUID id) {
        return criteria.newest(id).orElseThrow().criteria().criteria();
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "study.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
