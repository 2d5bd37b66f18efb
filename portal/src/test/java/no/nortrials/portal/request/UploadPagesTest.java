package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
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
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class UploadPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Requests requests;

    private Actor sponsor;

    @BeforeEach
    void people() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
    }

    @Test
    void aScriptInARecordsTitleIsHarmlessEverywhere() throws Exception {
        var file = new MockMultipartFile(
                "file", "study.json", "application/json", CtGovReaderTest.STUDY.getBytes(StandardCharsets.UTF_8));
        String first = mvc.perform(multipart("/requests/from-record")
                        .file(file)
                        .with(csrf())
                        .with(Given.signedIn(sponsor)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String draft = java.util.Objects.requireNonNull(first).replace("/edit/about", "");

        for (String path :
                new String[] {draft + "/edit/study", draft + "/summary", "/my-requests", draft + "/attachments"})
            assertThat(page(get(path), sponsor, Languages.ENGLISH))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert");
        assertThat(page(get(draft + "/edit/study"), sponsor, Languages.ENGLISH))
                .contains("protocolSection.designModule.phases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>no</html>", "{\"a\": 1}", "{\"protocolSection\": {"})
    void aWrongRecordIsExplained(String content) throws Exception {
        var file = new MockMultipartFile(
                "file", "study.json", "application/json", content.getBytes(StandardCharsets.UTF_8));

        var answer = mvc.perform(multipart("/requests/from-record")
                        .file(file)
                        .with(csrf())
                        .with(Given.signedIn(sponsor)))
                .andReturn();

        assertThat(answer.getResponse().getContentAsString()).contains("role=\"alert\"");
    }

    @Test
    void anUploadFarTooLargeIsTurnedBackToItsPage() throws Exception {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        var answer = mvc.perform(post("/requests/" + id + "/attachments")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .content(new byte[30_000_000]))
                .andExpect(status().isSeeOther())
                .andReturn();
        String page = java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location"));

        assertThat(page(get(page), sponsor, Languages.ENGLISH)).contains("28.6 MB", "20 MB");
    }

    @Test
    void aZipBombCalledDocxIsRefusedAndADocumentIsServedAsADownload() throws Exception {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        var bomb = mvc.perform(multipart("/requests/" + id + "/attachments")
                        .file(new MockMultipartFile(
                                "file",
                                "synopsis.docx",
                                "application/octet-stream",
                                FileSnifferTest.bomb(300_000_000L)))
                        .with(csrf())
                        .with(Given.signedIn(sponsor)))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        mvc.perform(multipart("/requests/" + id + "/attachments")
                .file(new MockMultipartFile("file", "syn\"opsis.pdf", "text/html", FileSnifferTest.pdf()))
                .with(csrf())
                .with(Given.signedIn(sponsor)));
        String list = page(get("/requests/" + id + "/attachments"), sponsor, Languages.ENGLISH);
        String link = list.replaceAll("(?s).*?(/requests/" + id + "/attachments/[0-9a-f-]{36})\".*", "$1");
        var file =
                mvc.perform(get(link).with(Given.signedIn(sponsor))).andReturn().getResponse();

        assertThat(bomb.getResponse().getContentAsString()).contains("unpacks to far more");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("syn_opsis.pdf");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
    }

    private String page(MockHttpServletRequestBuilder request, Actor actor, Locale locale) throws Exception {
        MvcResult result =
                mvc.perform(request.with(Given.signedIn(actor)).locale(locale)).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString();
    }
}
