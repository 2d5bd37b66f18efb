package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhasesTest {
    @ParameterizedTest
    @CsvSource({
        "Phase II Trial, II",
        "PHASE1, I",
        "Phase 1b/2a, I_II",
        "phase I/II, I_II",
        "Therapeutic exploratory (Phase II), II",
        "Phase I and Phase II (Integrated), I_II",
        "A Phase 3 study of phase 1 drugs, III",
        "Phase 2-3, II_III",
        "Fase IV, IV",
        "Phase 2/Phase 3, II_III"
    })
    void phaseHasItsCode(String text, String code) {
        assertThat(Phases.of(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "II", "phase", "Phase 5", "Phase III/IV", "phase in", "Phase 12", "Not applicable"})
    void whatIsNoPhaseOfARequestHasNone(String text) {
        assertThat(Phases.of(text)).isEmpty();
    }
}
