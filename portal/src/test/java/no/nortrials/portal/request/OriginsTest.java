package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.nortrials.portal.form.FormData;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Origin ORIGIN = new Origin(
            "ClinicalTrials.gov", "NCT09999901", "protocolSection.designModule.phases", LocalDate.of(2026, 6, 1));

    @Test
    void anEditedFieldHasNoOriginAnyMore() {
        var before = FormData.EMPTY.with("phase", "II").with("title", "Fjordumab");
        var origins = new Origins(Map.of("phase", ORIGIN, "title", ORIGIN));

        var after = origins.after(before, before.with("phase", "III"));

        assertThat(after.byField()).containsOnlyKeys("title");
    }

    @Test
    void otherLineEndsAreNoEdit() {
        var origins = new Origins(Map.of("inclusion", ORIGIN));

        var after = origins.after(
                FormData.EMPTY.with("inclusion", "one\ntwo"), FormData.EMPTY.with("inclusion", "one\r\ntwo"));

        assertThat(after).isEqualTo(origins);
    }

    @Test
    void whatIsStoredIsReadAgain() {
        var origins = new Origins(Map.of("phase", ORIGIN));

        assertThat(Origins.read(origins.json())).isEqualTo(origins);
    }
}
