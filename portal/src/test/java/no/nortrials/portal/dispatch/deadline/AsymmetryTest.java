package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.dispatch.Workbooks;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A decline reaches the unit only: it is looked for on every page, in every export and every mail a sponsor can reach. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class AsymmetryTest {
    private static final String COMMENT = "Overlegen er skeptisk";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Requests requests;

    @Autowired
    DispatchJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void nothingThatASponsorCanReachTellsOfADecline() throws Exception {
        AskedHospitals asked = answeredAndSent();

        List<String> reached = new ArrayList<>();
        for (String path : paths(asked.request)) {
            MockHttpServletResponse response = asked.read(asked.sponsor, path);
            if (response.getStatus() != 200) continue;
            reached.add(path);
            String text = text(response);
            assertThat(text)
                    .as(path)
                    .doesNotContain(COMMENT, "Not scientifically interesting to us", "Ikke faglig interessant for oss");
            // where all trusts can be chosen from, those who declined are among those who were never asked
            if (!text.contains("Avslaguspurt")) assertThat(text).as(path).doesNotContain("Avslagnes");
        }
        assertThat(reached)
                .contains(
                        "/requests/" + asked.request,
                        "/requests/" + asked.request + "/answer",
                        "/requests/" + asked.request + "/answer.pdf",
                        "/requests/" + asked.request + "/answer.xlsx",
                        "/my-requests");
    }

    @Test
    void noMailToTheCompanyTellsOfADeclineAndTheUnitReadsAllOfIt() throws Exception {
        AskedHospitals asked = answeredAndSent();

        assertThat(mailsTo(asked, asked.companyAddress, asked.sponsor.email()))
                .isNotEmpty()
                .noneMatch(mail -> mail.contains("Avslagnes") || mail.contains(COMMENT))
                .anyMatch(mail -> mail.contains("Ivrigvik"));
        assertThat(mailsTo(asked, asked.coordinator.email(), asked.coordinator.email()))
                .anyMatch(mail -> mail.contains("Avslagnes") && mail.contains(COMMENT))
                .anyMatch(mail -> mail.contains("Ivrigvik"));
    }

    /** One is interested, one declines, and one was never asked; the overview is sent. */
    private AskedHospitals answeredAndSent() throws Exception {
        var asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        String id = UUID.randomUUID() + "@hospital.example";
        UUID eager = asked.trust("Ivrigvik", "ivrig-" + id);
        UUID declining = asked.trust("Avslagnes", "avslag-" + id);
        asked.trust("Avslaguspurt", "uspurt-" + id);
        asked.ask(eager, declining);
        asked.answer(
                asked.token("invitation", "ivrig-" + id),
                "version",
                "0",
                "decision",
                "INTERESTED",
                "releaseContact",
                "no",
                "comment",
                "Gjerne på Ås");
        asked.answer(
                asked.token("invitation", "avslag-" + id),
                "version",
                "0",
                "decision",
                "DECLINED",
                "declineReasons",
                "SCIENTIFIC_INTEREST",
                "declineComment",
                COMMENT);
        clock.set(Instant.parse("2026-06-22T08:00:00Z"));
        jobs.run();
        asked.act(asked.coordinator, "/requests/" + asked.request + "/answer/send", "version", "1", "seen", "0");
        return asked;
    }

    /** Every address that can be asked for, with this request where one is named. */
    private List<String> paths(UUID request) {
        var paths = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("no.nortrials")
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                for (String pattern : info.getPatternValues())
                    paths.add(pattern.replace("{id}", request.toString())
                            .replace("{step}", "plan")
                            .replace("{year}", "2026")
                            .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString()));
        });
        assertThat(paths).as(HttpMethod.GET + " addresses").hasSizeGreaterThan(40);
        return paths;
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        String type = String.valueOf(response.getContentType());
        if (type.contains("pdf"))
            try (var document = Loader.loadPDF(response.getContentAsByteArray())) {
                return new PDFTextStripper().getText(document);
            }
        if (type.contains("spreadsheet"))
            return Workbooks.cells(response.getContentAsByteArray()).toString();
        return response.getContentAsString();
    }

    private List<String> mailsTo(AskedHospitals asked, String address, String other) {
        return jdbc.sql("select subject || body from outbox where request_id = :r and to_address in (:a, :b)")
                .param("r", asked.request)
                .param("a", address)
                .param("b", other)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
