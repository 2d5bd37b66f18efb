package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class LanguageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    Accounts accounts;

    @Test
    void speaksNorwegianToABrowserThatAsksForAnyNorwegian() throws Exception {
        mvc.perform(get("/").header("Accept-Language", "nn-NO,nn;q=0.9,en;q=0.5"))
                .andExpect(content().string(containsString("Én vei inn til kliniske studier i Norge")));
    }

    @Test
    void speaksEnglishToABrowserThatAsksForNeither() throws Exception {
        mvc.perform(get("/").header("Accept-Language", "de-DE,nb;q=0.1"))
                .andExpect(content().string(containsString("Én vei inn")));
        mvc.perform(get("/").header("Accept-Language", "de-DE"))
                .andExpect(content().string(containsString("One way in to clinical trials in Norway")));
    }

    @Test
    void theDeviceRemembersTheChoiceAndComesBackToThePage() throws Exception {
        mvc.perform(post("/language")
                        .param("to", "nb")
                        .param("back", "/login?sent")
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/login?sent"))
                .andExpect(cookie().value(LanguageCookie.NAME, "nb"));

        mvc.perform(get("/").cookie(new Cookie(LanguageCookie.NAME, "nb")).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<html lang=\"nb\"")));
    }

    @Test
    void theAccountRemembersTheChoice() throws Exception {
        Actor person = given.actor(Role.ADMINISTRATOR);

        mvc.perform(post("/language").param("to", "nb").with(csrf()).with(Given.signedIn(person)));

        assertThat(accounts.byId(person.accountId()).orElseThrow().language()).isEqualTo("nb");
        mvc.perform(get("/account").with(Given.signedIn(person)).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<html lang=\"nb\"")))
                .andExpect(cookie().value(LanguageCookie.NAME, "nb"));
    }
}
