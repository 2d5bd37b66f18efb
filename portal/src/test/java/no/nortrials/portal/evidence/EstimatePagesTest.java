package no.nortrials.portal.evidence;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class EstimatePagesTest {
    private static final Persons ADULTS = new Persons(18, Persons.OLDEST, Set.of(Sex.values()));

    @Autowired
    MockMvc mvc;

    @Autowired
    Estimator estimator;

    @Autowired
    Statistics statistics;

    @Autowired
    JdbcClient jdbc;

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
        request = given.answering(sponsor, "Stiff mornings");
    }

    @Test
    void theNationIsInhabitantsTimesTheFigure() {
        var inputs = new EstimateInputs(figure("ra"), ADULTS, List.of(), Optional.of(100));

        Estimate estimate = estimator.of(inputs).orElseThrow();

        double adults = statistics.population().nation(ADULTS);
        assertThat(estimate.nation().mean()).isCloseTo(adults * 0.0078, within(1e-6));
        assertThat(estimate.grade()).isEqualTo(Grade.C);
        assertThat(estimate.index().orElseThrow().ratio()).isCloseTo(adults * 0.0078 / 100, within(1e-9));
        assertThat(estimate.nation().patients().low())
                .isLessThan(estimate.nation().patients().median());
    }

    @Test
    void trustsAreTheNationButForPeopleOfNoKnownDistrict() {
        Estimate estimate = estimator
                .of(new EstimateInputs(figure("epilepsy"), ADULTS, List.of(), Optional.empty()))
                .orElseThrow();

        double trusts =
                estimate.trusts().stream().mapToDouble(row -> row.line().mean()).sum();
        assertThat(estimate.trusts()).hasSize(21);
        assertThat(trusts / estimate.nation().mean()).isBetween(0.999, 1.0);
        assertThat(estimate.trusts())
                .allSatisfy(row -> assertThat(row.registered()).isPresent());
    }

    @Test
    void aGuessLowersTheGradeAndIsWhatToAskAbout() {
        var guess = new Factor("Seen at a hospital", 0.3, 1000, Origin.EXPERT);

        Estimate estimate = estimator
                .of(new EstimateInputs(figure("ra"), ADULTS, List.of(guess), Optional.empty()))
                .orElseThrow();

        assertThat(estimate.grade()).isEqualTo(Grade.D);
        assertThat(estimate.mostUncertain().orElseThrow().name()).isEqualTo("Seen at a hospital");
    }

    @Test
    void aFigureOnWomenSaysNothingOfMen() {
        var men = new Persons(18, 70, Set.of(Sex.MALE));

        assertThat(estimator.of(new EstimateInputs(figure("cervix"), men, List.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void theUnitSeesAProposalAndTheSponsorNothingYet() throws Exception {
        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(unit)))
                .andExpect(status().isOk());

        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor)))
                .andExpect(content().string(not(containsString("/estimate"))));
    }

    @Test
    void theSponsorReadsWhatIsShared() throws Exception {
        mvc.perform(saving(0).param("shared", "true"))
                .andExpect(redirectedUrl("/requests/" + request + "/estimate?saved"));

        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("/requests/" + request + "/estimate")));
        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Kerola")))
                .andExpect(content().string(not(containsString("name=\"figure\""))));
        mvc.perform(get("/requests/{id}/estimate.csv", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Oslo University Hospital;")));
    }

    @Test
    void itIsPrintedWithItsSource() throws Exception {
        mvc.perform(saving(0).param("shared", "true"));

        byte[] pdf = mvc.perform(get("/requests/{id}/estimate.pdf", request).with(signedIn(sponsor)))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Stiff mornings", "Oslo University Hospital", "Kerola", "Grade C");
        }
    }

    @Test
    void whatIsNoLongerSharedIsGone() throws Exception {
        mvc.perform(saving(0).param("shared", "true"));
        mvc.perform(saving(1));

        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstSaved() throws Exception {
        mvc.perform(saving(0).param("target", "40"));

        mvc.perform(saving(0).param("target", "55"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"55\"")))
                .andExpect(content().string(containsString(unit.name())));
    }

    @Test
    void badInputIsToldAndKept() throws Exception {
        mvc.perform(saving(0).param("percent1", "250"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"250\"")));
    }

    /** Rolled back, so that other tests have their population. */
    @Test
    @Transactional
    void aWithdrawnSourceIsToldAndNothingIsComputedWithoutIt() throws Exception {
        mvc.perform(saving(0).param("shared", "true"));
        mvc.perform(post("/sources/population/versions/1/withdraw")
                .with(signedIn(unit))
                .with(csrf())
                .param("reason", "Ages were shifted"));

        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Ages were shifted")))
                .andExpect(content().string(not(containsString("Oslo University Hospital"))));
        mvc.perform(saving(1)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatAnEstimateWasMadeWithIsLogged() throws Exception {
        mvc.perform(saving(0));

        mvc.perform(get("/sources/population/versions/1").with(signedIn(unit)))
                .andExpect(content().string(containsString("/requests/" + request + "/estimate")));
        mvc.perform(get("/sources/population/versions/1").with(signedIn(sponsor)))
                .andExpect(content().string(not(containsString("/requests/" + request))));
    }

    @Test
    void everyFigureNamesItsSourceAndTheVersionItCameWith() throws Exception {
        mvc.perform(get("/disease-figures").with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Kerola")))
                .andExpect(content().string(containsString("/sources/occurrence/versions/1")));
        mvc.perform(get("/disease-figures/nothing").with(signedIn(sponsor))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder saving(int version) {
        return post("/requests/{id}/estimate", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("figure", "ra")
                .param("sex", "ALL");
    }

    private Occurrence figure(String id) {
        return statistics.occurrence(id).orElseThrow();
    }
}
