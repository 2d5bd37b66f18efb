package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void withoutPausesNetIsRaw() {
        assertThat(time("2026-06-10")).isEqualTo(new WorkingTime(7, 7));
    }

    @Test
    void aPauseIsSubtractedInWorkingDays() {
        assertThat(time("2026-06-10", pause("2026-06-02", "2026-06-08"))).isEqualTo(new WorkingTime(7, 3));
    }

    @Test
    void aPauseWithinADayCostsNothing() {
        assertThat(time("2026-06-10", pause("2026-06-02", "2026-06-02"))).isEqualTo(new WorkingTime(7, 7));
    }

    @Test
    void anOpenPauseLastsUntilNow() {
        var open = new Pause(Instant.parse("2026-06-03T10:00:00Z"), null);

        assertThat(time("2026-06-10", open)).isEqualTo(new WorkingTime(7, 2));
    }

    @Test
    void whatLiesOutsideIsNotSubtracted() {
        assertThat(time("2026-06-03", pause("2026-05-20", "2026-05-29"), pause("2026-06-04", "2026-06-09")))
                .isEqualTo(new WorkingTime(2, 2));
    }

    @Test
    void aPauseCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> pause("2026-06-03", "2026-06-02")).hasMessageContaining("`2026-06-02T10:00:00Z`");
    }

    private static WorkingTime time(String until, Pause... pauses) {
        return WorkingTime.of(WorkingDays.ofNorway(), MONDAY, LocalDate.parse(until), List.of(pauses));
    }

    private static Pause pause(String from, String to) {
        return new Pause(Instant.parse(from + "T10:00:00Z"), Instant.parse(to + "T10:00:00Z"));
    }
}
