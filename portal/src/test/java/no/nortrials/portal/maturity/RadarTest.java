package no.nortrials.portal.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.result.Evaluation;
import org.junit.jupiter.api.Test;

class RadarTest {
    @Test
    void everyDomainHasASpokeAndEveryLevelARing() {
        Framework framework = MaturityJson.draftOfVersionOne();
        var nothing = new Assessment(framework.id(), 1, List.of(), List.of());

        Radar radar = Radar.of(framework, Evaluation.of(framework, nothing, LocalDate.of(2026, 11, 26)));

        assertThat(radar.spokes()).hasSize(7).first().isEqualTo(new Radar.Spoke("210.0", "50.0", "210.0", "36.0", 1));
        assertThat(radar.rings()).hasSize(4);
        assertThat(radar.rings().getLast()).startsWith("210.0,50.0 ");
        assertThat(radar.verified().split(" ")).hasSize(7);
    }
}
