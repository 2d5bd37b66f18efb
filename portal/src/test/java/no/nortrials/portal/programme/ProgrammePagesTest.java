package no.nortrials.portal.programme;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ProgrammePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Entries entries;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private UUID trust;
    private Actor nurse;

    @BeforeEach
    void aTrust() {
        clock.reset();
        trust = given.trust();
        nurse = given.actor(Role.HOSPITAL, trust);
    }

    @Test
    void anEventStandsOnThePageOfItsTrustUntilItsDayIsOver() throws Exception {
        add("event", "title", "Studiedagen", "day", "2026-06-20", "place", "Storsalen")
                .andExpect(redirectedUrl("/directory/trusts/" + trust + "#programme"));
        page(given.actor(Role.SPONSOR))
                .andExpect(content().string(containsString("Studiedagen")))
                .andExpect(content().string(not(containsString("/programme/"))));

        clock.set(Instant.parse("2026-06-21T08:00:00Z"));

        page(nurse).andExpect(content().string(not(containsString("Studiedagen"))));
    }

    @Test
    void whatIsWrongIsToldAndKept() throws Exception {
        add("testbed", "title", "Huset", "address", "javascript:alert(1)")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Huset\"")));
    }

    @Test
    void anEntryIsChangedAndRemovedByItsOwnPeopleOnly() throws Exception {
        add("testbed", "title", "Huset");
        UUID entry = entries.of(trust).getFirst().id();

        act(nurse, "/programme/entries/" + entry, "version", "1", "title", "Det nye huset")
                .andExpect(status().is3xxRedirection());
        act(nurse, "/programme/entries/" + entry, "version", "1", "title", "For sent")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"For sent\"")));
        page(nurse).andExpect(content().string(containsString("Det nye huset")));
        act(given.actor(Role.HOSPITAL, given.trust()), "/programme/entries/" + entry + "/remove")
                .andExpect(status().isNotFound());
        act(nurse, "/programme/entries/" + entry + "/remove").andExpect(status().is3xxRedirection());

        page(nurse).andExpect(content().string(containsString("Nothing is entered")));
    }

    @Test
    void aTrustSeesWhatItWasAskedAndACompanyDoesNot() throws Exception {
        page(nurse).andExpect(content().string(containsString("Requests in the last twelve months")));
        page(given.actor(Role.SPONSOR))
                .andExpect(content().string(not(containsString("Requests in the last twelve months"))));
    }

    private ResultActions page(Actor reader) throws Exception {
        return mvc.perform(get("/directory/trusts/{id}", trust).with(signedIn(reader)));
    }

    private ResultActions add(String kind, String... fields) throws Exception {
        return act(nurse, "/programme/" + trust + "/new/" + kind, fields);
    }

    private ResultActions act(Actor by, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder call = post(path).with(signedIn(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) call = call.param(fields[i], fields[i + 1]);
        return mvc.perform(call);
    }
}
