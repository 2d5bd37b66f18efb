package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class FormPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Sending sending;

    @Autowired
    Requests requests;

    private Actor sponsor;
    private RequestWorld world;
    private Actor coordinator;

    @BeforeEach
    void people() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
        world = new RequestWorld(drafts, sending, requests);
        coordinator = given.actor(Role.COORDINATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "study", "product", "population", "procedures", "plan", "reply", "consent"})
    void everyStepIsShownInBothLanguages(String step) throws Exception {
        UUID id = drafts.begin(sponsor, Product.DEVICE);

        assertWhole(page(get("/requests/" + id + "/edit/" + step), sponsor, Languages.ENGLISH));
        assertWhole(page(get("/requests/" + id + "/edit/" + step), sponsor, Languages.NORWEGIAN));
    }

    @Test
    void everyPageIsShownInBothLanguages() throws Exception {
        UUID id = world.sent(sponsor);
        UUID draft = drafts.begin(sponsor, Product.DRUG);
        for (Locale locale : new Locale[] {Languages.ENGLISH, Languages.NORWEGIAN}) {
            assertWhole(page(get("/requests/new"), sponsor, locale));
            assertWhole(page(get("/my-requests"), sponsor, locale));
            assertWhole(page(get("/requests/" + draft + "/summary"), sponsor, locale));
            assertWhole(page(get("/requests/" + id), sponsor, locale));
            assertWhole(page(get("/requests/" + id), coordinator, locale));
            assertWhole(page(get("/requests/" + id + "/attachments"), sponsor, locale));
            assertWhole(page(get("/queue"), coordinator, locale));
            assertWhole(page(get("/requests?q=asthma&sort=title&year=2026"), coordinator, locale));
        }
    }

    @Test
    void savingAStepGoesOnToTheNextAndKeepsWhatIsWrong() throws Exception {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        var wrong = mvc.perform(form("/requests/" + id + "/edit/study")
                        .param("nctNumber", "ABC")
                        .param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        var right = mvc.perform(form("/requests/" + id + "/edit/study")
                        .param("nctNumber", "NCT09999901")
                        .param("version", "1"))
                .andReturn();

        assertThat(wrong.getResponse().getContentAsString()).contains("“ABC”", "value=\"ABC\"");
        assertThat(right.getResponse().getRedirectedUrl()).isEqualTo("/requests/" + id + "/edit/product");
    }

    @Test
    void savingAsOneTypesAnswersWithTheNewVersion() throws Exception {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        var answer = mvc.perform(form("/requests/" + id + "/draft")
                        .param("step", "study")
                        .param("title", "Fjord")
                        .param("version", "0"))
                .andExpect(status().isOk())
                .andReturn();

        assertThat(answer.getResponse().getContentAsString()).contains("name=\"version\" value=\"1\"");
    }

    @Test
    void aColleaguesChangeIsShownBesideWhatWasTyped() throws Exception {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        Actor colleague = given.actor(Role.SPONSOR, sponsor.organisationId());
        mvc.perform(form("/requests/" + id + "/edit/study")
                .param("title", "Title of one")
                .param("version", "0"));

        var answer = mvc.perform(post("/requests/" + id + "/edit/study")
                        .with(csrf())
                        .with(Given.signedIn(colleague))
                        .param("title", "Title of the other")
                        .param("version", "0"))
                .andExpect(status().isConflict())
                .andReturn();

        assertThat(answer.getResponse().getContentAsString()).contains("Title of one", "Title of the other");
    }

    @Test
    void sendingWhatIsIncompleteTellsWhatIsMissingWithLinks() throws Exception {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        var answer = mvc.perform(form("/requests/" + id + "/summary").param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andReturn();

        assertThat(answer.getResponse().getContentAsString())
                .contains("/requests/" + id + "/edit/study?check=true#title");
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post(path).with(csrf()).with(Given.signedIn(sponsor));
    }

    private String page(MockHttpServletRequestBuilder request, Actor actor, Locale locale) throws Exception {
        MvcResult result =
                mvc.perform(request.with(Given.signedIn(actor)).locale(locale)).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString();
    }

    private static void assertWhole(String html) {
        assertThat(html).contains("<h1", "</html>").doesNotContain("??", "null");
    }
}
