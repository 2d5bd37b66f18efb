package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The demo data read as the printed report of 2025. */
@PortalTest
@TestPropertySource(properties = {"portal.demo=true", "portal.embedded-db.database=demo_figures_test"})
class DemoFiguresTest {
    private static final Scope PORTAL = new Scope.Portal();

    @Autowired
    SnapshotQueries queries;

    @Autowired
    TestClock clock;

    @Test
    void annualReportOf2025() {
        LocalDate told = LocalDate.of(2026, 1, 31);

        var figures = new Figures(told, clock.instant(), queries.asOf(told));

        assertThat(figures.total(2025, PORTAL, Measure.KIND)).isEqualTo(64);
        assertThat(figures.total(2024, PORTAL, Measure.KIND)).isEqualTo(45);
        assertThat(figures.of(2025, PORTAL, Measure.KIND))
                .containsEntry("SITE", 41L)
                .containsEntry("COUNTRY", 21L)
                .containsEntry("UNSPECIFIED", 2L)
                .hasSize(3);
        long shortlisted = figures.count(2025, PORTAL, Measure.OUTCOME, "SHORTLISTED");
        assertThat(figures.count(2025, PORTAL, Measure.OUTCOME, "ALLOCATED")).isEqualTo(10);
        assertThat(figures.count(2025, PORTAL, Measure.OUTCOME, "NOT_CHOSEN")).isEqualTo(13);
        assertThat(shortlisted + figures.count(2025, PORTAL, Measure.OUTCOME, "OPEN"))
                .isEqualTo(18);
        assertThat(figures.total(2025, PORTAL, Measure.SYNTHETIC)).isEqualTo(64);
        assertThat(figures.total(2025, PORTAL, Measure.PUNCTUALITY)).isPositive();
    }
}
