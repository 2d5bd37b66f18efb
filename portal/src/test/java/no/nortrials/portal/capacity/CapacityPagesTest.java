package no.nortrials.portal.capacity;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.Requests;
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

@PortalTest
class CapacityPagesTest {
    private static final String AREA = "CARDIOVASCULAR";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    DeclaredCapacity declared;

    @Autowired
    CapacityStore store;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private UUID trust;
    private Actor contact;
    private Actor unit;

    @BeforeEach
    void aTrust() {
        clock.reset();
        trust = given.trust();
        contact = given.actor(Role.HOSPITAL, trust);
        unit = given.actor(Role.COORDINATOR);
    }

    @Test
    void aTrustDeclaresWhatItCanTakeAndOnlyForItself() throws Exception {
        declare(contact, 0, "2.5", "6").andExpect(redirectedUrl("/capacity/" + trust + "?saved"));

        Declared standing = standing();
        assertThat(standing.enrolled()).isEqualByComparingTo("2.5");
        assertThat(standing.role()).isEqualTo(Role.HOSPITAL);
        mvc.perform(get("/capacity").with(signedIn(contact))).andExpect(redirectedUrl("/capacity/" + trust));
        mvc.perform(get("/capacity/{trust}", given.trust()).with(signedIn(contact)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/capacity.csv").with(signedIn(unit)))
                .andExpect(content().string(containsString(";2.5;6;")))
                .andExpect(content().string(containsString("the trust")))
                .andExpect(content().string(not(containsString(contact.name()))));
    }

    @Test
    void badInputIsToldAndKept() throws Exception {
        declare(contact, 0, "many", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"many\"")));
        declare(contact, 0, "4", "3")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("You can screen 3 but enrol 4")));
        assertThat(store.history(trust, AREA)).isEmpty();
    }

    @Test
    void afterAYearItIsMarkedOldUntilSomebodyConfirmsIt() throws Exception {
        declare(contact, 0, "2", "");
        clock.advance(Duration.ofDays(400));
        mvc.perform(get("/capacity/{trust}", trust).with(signedIn(contact)))
                .andExpect(content().string(containsString("more than a year old")));

        act(post("/capacity/{trust}/{area}/confirm", trust, AREA), contact, version())
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/capacity/{trust}", trust).with(signedIn(contact)))
                .andExpect(content().string(not(containsString("more than a year old"))));
        assertThat(standing().enrolled()).isEqualByComparingTo("2");
        assertThat(store.history(trust, AREA)).hasSize(2);
    }

    @Test
    void theSecondOfTwoOverwritesNothing() throws Exception {
        declare(contact, 0, "2", "");

        declare(unit, 0, "9", "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody else declared")))
                .andExpect(content().string(containsString("value=\"9\"")));

        assertThat(standing().enrolled()).isEqualByComparingTo("2");
    }

    @Test
    void whatIsWithdrawnIsGoneButForTheHistory() throws Exception {
        declare(contact, 0, "2", "");

        act(post("/capacity/{trust}/{area}/withdraw", trust, AREA), contact, version());

        assertThat(declared.in(AREA)).doesNotContainKey(trust);
        mvc.perform(get("/capacity/{trust}/{area}", trust, AREA).with(signedIn(contact)))
                .andExpect(content().string(containsString("withdrawn")));
    }

    @Test
    void aRequestShowsWhatCompetesAndTheSponsorReadsItWhenItIsShared() throws Exception {
        declare(contact, 0, "2.5", "");
        var asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY.with(RequestFields.ICD10, "C90.0"));
        String page = "/requests/" + asked.request + "/capacity";

        mvc.perform(get(page).with(signedIn(unit)))
                .andExpect(content().string(containsString("NCT04975997")))
                .andExpect(content().string(containsString("ClinicalTrials.gov, 23 Nov 2026")))
                .andExpect(content().string(containsString(">2.5<")));
        mvc.perform(get(page).with(signedIn(asked.sponsor))).andExpect(status().isNotFound());
        act(post(page + "/shared"), unit, 0, "shared", "true");
        mvc.perform(get(page).with(signedIn(asked.sponsor))).andExpect(status().isOk());
        mvc.perform(get("/requests/{id}/data", asked.request).with(signedIn(asked.sponsor)))
                .andExpect(content().string(containsString("Capacity and competition")));
        mvc.perform(get("/requests/{id}/data.pdf", asked.request).with(signedIn(asked.sponsor)))
                .andExpect(status().isOk());
    }

    @Test
    void aForecastBeginsWithWhatIsDeclared() throws Exception {
        UUID real = jdbc.sql("select id from trust where organisation_number = '993467049'")
                .query(UUID.class)
                .single();
        trust = real;
        declare(unit, store.history(real, AREA).isEmpty() ? 0 : version(), "1.75", "");
        var asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);

        mvc.perform(get("/requests/{id}/forecast", asked.request).with(signedIn(unit)))
                .andExpect(content().string(containsString("name=\"rate993467049\" value=\"1.75\"")));
    }

    private Declared standing() {
        return Objects.requireNonNull(declared.in(AREA).get(trust), "nothing stands");
    }

    private ResultActions declare(Actor by, long version, String enrolled, String screened) throws Exception {
        return act(
                post("/capacity/{trust}/{area}", trust, AREA), by, version, "enrolled", enrolled, "screened", screened);
    }

    private ResultActions act(MockHttpServletRequestBuilder call, Actor by, long version, String... fields)
            throws Exception {
        var filled = call.with(signedIn(by)).with(csrf()).param("version", Long.toString(version));
        for (int i = 0; i < fields.length; i += 2) filled = filled.param(fields[i], fields[i + 1]);
        return mvc.perform(filled);
    }

    private long version() {
        return store.history(trust, AREA).getFirst().declared().version();
    }
}
