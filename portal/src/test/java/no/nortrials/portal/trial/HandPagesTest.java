package no.nortrials.portal.trial;

import static no.nortrials.portal.testing.Given.signedIn;
import static no.nortrials.portal.trial.Records.TODAY;
import static no.nortrials.portal.trial.Records.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class HandPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TrialStore store;

    @Autowired
    TrialImport imports;

    @Autowired
    RunningTrials running;

    private UUID trust;
    private Actor contact;

    @BeforeEach
    void aTrust() {
        trust = given.trust();
        contact = given.actor(Role.HOSPITAL, trust);
    }

    @Test
    void aHospitalEntersAConfidentialTrialThatOnlyItAndTheUnitSee() throws Exception {
        UUID trial = entered(enter(contact, "Secret moss in asthma").param("confidential", "yes"));

        Actor other = given.actor(Role.HOSPITAL, given.trust());
        for (Actor reader : Set.of(contact, given.actor(Role.COORDINATOR)))
            mvc.perform(get("/trials").param("q", "Secret moss").with(signedIn(reader)))
                    .andExpect(content().string(containsString("Secret moss in asthma")));
        for (Actor reader : Set.of(other, given.actor(Role.CENTRE, given.centre()))) {
            mvc.perform(get("/trials").param("q", "Secret moss").with(signedIn(reader)))
                    .andExpect(content().string(not(containsString("Secret moss in asthma"))));
            mvc.perform(get("/trials/{id}", trial).with(signedIn(reader))).andExpect(status().isNotFound());
        }
        assertThat(running.inCondition(Set.of("J45"), TODAY))
                .noneMatch(each -> each.id().equals(trial));
        mvc.perform(get("/trials/{id}/edit", trial).with(signedIn(other))).andExpect(status().isNotFound());
    }

    @Test
    void whatWasEnteredIsChangedAndTheChangeIsKept() throws Exception {
        UUID trial = entered(enter(contact, "Moss in asthma"));

        MockHttpServletRequestBuilder change = filled(post("/trials/{id}/edit", trial), "Moss and fern in asthma")
                .param("version", "1")
                .with(signedIn(contact))
                .with(csrf());
        mvc.perform(change).andExpect(status().is3xxRedirection());

        assertThat(store.changes(trial)).singleElement().satisfies(made -> {
            assertThat(made.field()).isEqualTo("title");
            assertThat(made.became()).isEqualTo("Moss and fern in asthma");
        });
        mvc.perform(change)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Moss and fern in asthma")));
    }

    @Test
    void whenARegisterNamesItItIsOneTrialAndNoLongerConfidential() throws Exception {
        String nct = Records.nct();
        UUID trial = entered(enter(contact, "Moss").param("confidential", "yes").param("nct", nct));

        imports.take(bytes(Records.study(nct, Records.eudract(), "RECRUITING")), TODAY, "test");

        assertThat(store.records(trial)).containsOnlyKeys(TrialSource.CLINICAL_TRIALS_GOV, TrialSource.BY_HAND);
        mvc.perform(get("/trials/{id}", trial).with(signedIn(given.actor(Role.HOSPITAL, given.trust()))))
                .andExpect(content().string(containsString("Cloudberries in multiple myeloma")))
                .andExpect(content().string(not(containsString("Confidential"))));
    }

    @Test
    void badInputIsToldAndKept() throws Exception {
        mvc.perform(post("/trials/new")
                        .param("title", "Moss")
                        .param("status", "PLANNED")
                        .param("minAge", "70")
                        .param("maxAge", "18")
                        .param("starts", "2027-05-01")
                        .param("ends", "2026-05-01")
                        .param("nct", "NCT1")
                        .param("trusts", given.trust().toString())
                        .with(signedIn(contact))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"NCT1\"")))
                .andExpect(content().string(containsString("The oldest, 18, is younger than the youngest, 70.")))
                .andExpect(content().string(containsString("The end 2026-05-01 is before the beginning 2027-05-01.")))
                .andExpect(content().string(containsString("Your own trust must take part.")));
    }

    private MockHttpServletRequestBuilder enter(Actor actor, String title) {
        return filled(post("/trials/new"), title).with(signedIn(actor)).with(csrf());
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, String title) {
        return form.param("title", title)
                .param("status", "PLANNED")
                .param("conditions", "Asthma")
                .param("sponsor", "Bog Pharma")
                .param("starts", "2026-09-01")
                .param("trusts", trust.toString());
    }

    private UUID entered(MockHttpServletRequestBuilder form) throws Exception {
        ResultActions told = mvc.perform(form).andExpect(status().is3xxRedirection());
        String location = Objects.requireNonNull(told.andReturn().getResponse().getRedirectedUrl());
        return UUID.fromString(location.replace("/trials/", ""));
    }
}
