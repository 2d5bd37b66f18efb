package no.nortrials.portal.dataanswer;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class DataAnswerPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DataAnswers answers;

    @Autowired
    Requests requests;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor unit;
    private Actor sponsor;
    private UUID request;

    @BeforeEach
    void oneRequest() {
        clock.reset();
        unit = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        request = given.answering(sponsor, "All on one page");
    }

    @Test
    void beforeAnythingIsComputedTheUnitIsToldHowToBegin() throws Exception {
        mvc.perform(get("/requests/{id}/data", request).with(signedIn(unit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing has been computed yet")))
                .andExpect(content().string(containsString("/requests/" + request + "/criteria")));
        mvc.perform(get("/requests/{id}/data", request).with(signedIn(sponsor))).andExpect(status().isNotFound());
        mvc.perform(get("/requests/{id}/data.pdf", request).with(signedIn(unit)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSponsorReadsTheChaptersThatAreShared() throws Exception {
        estimate(0, false);
        mvc.perform(get("/requests/{id}/data", request).with(signedIn(sponsor))).andExpect(status().isNotFound());
        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor)))
                .andExpect(content().string(not(containsString("All that the data say"))));

        estimate(1, true);

        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("All that the data say")));
        mvc.perform(get("/requests/{id}/data", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("What the statistics say")))
                .andExpect(content().string(containsString("Rheumatoid arthritis")))
                .andExpect(content().string(not(containsString("How fast"))));
    }

    @Test
    void allOfItIsPrintedWithItsSources() throws Exception {
        estimate(0, true);

        byte[] pdf = mvc.perform(get("/requests/{id}/data.pdf", request).with(signedIn(sponsor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Rheumatoid arthritis", "Statistics Norway", "Kerola", "Grade C");
        }
    }

    @Test
    void anAnswerCanBeginWithWhatTheDataSayInEitherLanguage() throws Exception {
        estimate(0, false);
        var header = requests.visibleTo(unit, request);

        assertThat(answers.draft(unit, header, Languages.NORWEGIAN))
                .startsWith("Etter publisert statistikk er det")
                .contains("Revmatoid artritt", "Kerola");
        assertThat(answers.draft(unit, header, Languages.ENGLISH))
                .startsWith("By published statistics there are")
                .contains("Rheumatoid arthritis");
        assertThat(answers.draft(sponsor, header, Languages.ENGLISH)).isEmpty();
    }

    private void estimate(int version, boolean shared) throws Exception {
        mvc.perform(post("/requests/{id}/estimate", request)
                        .with(signedIn(unit))
                        .with(csrf())
                        .param("version", Integer.toString(version))
                        .param("figure", "ra")
                        .param("sex", "ALL")
                        .param("shared", Boolean.toString(shared)))
                .andExpect(status().is3xxRedirection());
    }
}
