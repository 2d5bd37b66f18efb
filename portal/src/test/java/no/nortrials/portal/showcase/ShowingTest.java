package no.nortrials.portal.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.trial.Trial;
import no.nortrials.portal.trial.TrialStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowingTest {
    private static final FormData WORDS = FormData.EMPTY
            .with(PublicationForm.TITLE_NB, "Mose mot astma")
            .with(PublicationForm.SUMMARY_NB, "Vi prøver mose.");
    private static final FormData APPROVED =
            WORDS.with(PublicationForm.ETHICS, "REK 2026/17").with(PublicationForm.ETHICS_DAY, "2026-04-01");

    @Test
    void aRegisteredTrialThatTakesPatientsIsShownAlsoBeforeAHospitalDescribesIt() {
        ShownTrial shown = Showing.of(trial(TrialStatus.RECRUITING, true, false, true), Optional.empty(), "")
                .orElseThrow();

        assertThat(shown.slug()).isEqualTo("nct01234567");
        assertThat(shown.title("nb")).isEqualTo("Moss in asthma");
        assertThat(shown.ids()).doesNotContainKey("PROTOCOL");
        assertThat(shown.areas()).containsExactly("RESPIRATORY");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aConfidentialTrialIsNeverShown(boolean published) {
        Optional<FormData> words = published ? Optional.of(APPROVED) : Optional.empty();

        assertThat(Showing.of(trial(TrialStatus.RECRUITING, false, true, true), words, "1"))
                .isEmpty();
    }

    @Test
    void aTrialNoRegisterTellsOfIsShownOnlyWhenAHospitalPublishesIt() {
        Trial trial = trial(TrialStatus.RECRUITING, false, false, true);

        assertThat(Showing.of(trial, Optional.empty(), "")).isEmpty();
        assertThat(Showing.of(trial, Optional.of(WORDS), "1")).isPresent();
    }

    @Test
    void aPlannedTrialNeedsApprovalAndADayOfStart() {
        Trial planned = trial(TrialStatus.PLANNED, true, false, true);

        assertThat(Showing.of(planned, Optional.empty(), "")).isEmpty();
        assertThat(Showing.of(planned, Optional.of(WORDS), "1")).isEmpty();
        assertThat(Showing.of(planned, Optional.of(APPROVED), "1")).isPresent();
        assertThat(Showing.of(trial(TrialStatus.PLANNED, true, false, false), Optional.of(APPROVED), "1"))
                .isEmpty();
    }

    @Test
    void whatIsNotWrittenInALanguageIsToldInTheOther() {
        ShownTrial shown = Showing.of(trial(TrialStatus.RECRUITING, true, false, true), Optional.of(WORDS), "1")
                .orElseThrow();

        assertThat(shown.title("en")).isEqualTo("Mose mot astma");
        assertThat(shown.languageOf("en")).isEqualTo("nb");
    }

    @Test
    void aTitleCannotEndTheElementItStandsIn() {
        ShownTrial shown = Showing.of(
                        trial(TrialStatus.RECRUITING, true, false, true),
                        Optional.of(WORDS.with(PublicationForm.TITLE_NB, "</script><b>")),
                        "1")
                .orElseThrow();

        assertThat(StructuredData.of(shown, "nb", "http://x", Map.of())).doesNotContain("<");
    }

    @ParameterizedTest
    @CsvSource({
        "C50, CANCER",
        "I63, BRAIN_HEALTH",
        "I21, CARDIOVASCULAR",
        "M06, RHEUMATOLOGY",
        "N80, WOMENS_HEALTH",
        "Z99, OTHER"
    })
    void areasFollowTheBlocksOfTheClassification(String category, String area) {
        assertThat(Areas.of(List.of(category))).containsExactly(area);
    }

    private static Trial trial(TrialStatus status, boolean registered, boolean confidential, boolean starts) {
        return new Trial(
                UUID.randomUUID(),
                registered ? Map.of("NCT", "NCT01234567", "PROTOCOL", "M-7") : Map.of("PORTAL", "NTT-1001"),
                "Moss in asthma",
                status,
                List.of("PHASE2"),
                List.of("Asthma"),
                List.of("Moss"),
                List.of("J45"),
                "Bog Pharma",
                starts ? Optional.of(LocalDate.of(2026, 9, 1)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "ALL",
                Optional.of(18),
                Optional.empty(),
                List.of(new Trial.Site("Haukeland", "Bergen")),
                List.of("983974724"),
                confidential,
                Map.of(registered ? "CTIS" : "BY_HAND", LocalDate.of(2026, 5, 20)));
    }
}
