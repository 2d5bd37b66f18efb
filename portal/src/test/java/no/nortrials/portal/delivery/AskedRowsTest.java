package no.nortrials.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.delivery.indicator.Asked;
import no.nortrials.delivery.indicator.Asked.Selection;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.AskedTrust;
import no.nortrials.portal.outcome.CurrentOutcome;
import no.nortrials.portal.outcome.OutcomeKind;
import org.junit.jupiter.api.Test;

class AskedRowsTest {
    /** A Wednesday, before Easter. */
    private static final LocalDate SENT = LocalDate.of(2026, 3, 25);

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final UUID REQUEST = new UUID(4, 1);
    private static final UUID OWN = new UUID(4, 2);
    private static final UUID OTHER = new UUID(4, 3);

    private final AskedRows rows = new AskedRows(WorkingDays.ofNorway());

    @Test
    void easterIsNoWorkingTime() {
        assertThat(row(Optional.of(LocalDate.of(2026, 4, 13)), Map.of()).workingDays())
                .isEqualTo(10);
    }

    @Test
    void silenceLastsUntilToday() {
        var silent = row(Optional.empty(), Map.of());

        assertThat(silent.reply()).isEmpty();
        assertThat(silent.workingDays()).isEqualTo(15);
    }

    @Test
    void dayThatHasNotComeCountsUpToToday() {
        assertThat(row(Optional.of(TODAY.plusDays(3)), Map.of()).workingDays()).isEqualTo(15);
    }

    @Test
    void selectionIsKnownOnceTheSitesAreNamed() {
        assertThat(selection(OutcomeKind.ALLOCATED, Set.of(OWN))).isEqualTo(Selection.SELECTED);
        assertThat(selection(OutcomeKind.ALLOCATED, Set.of(OTHER))).isEqualTo(Selection.NOT_SELECTED);
        assertThat(selection(OutcomeKind.ALLOCATED, Set.of())).isEqualTo(Selection.NOT_KNOWN);
        assertThat(selection(OutcomeKind.NOT_CHOSEN, Set.of())).isEqualTo(Selection.NOT_SELECTED);
        assertThat(selection(OutcomeKind.CANCELLED, Set.of())).isEqualTo(Selection.NOT_KNOWN);
        assertThat(selection(OutcomeKind.SHORTLISTED, Set.of())).isEqualTo(Selection.NOT_KNOWN);
    }

    private Selection selection(OutcomeKind kind, Set<UUID> trusts) {
        return row(Optional.empty(), Map.of(REQUEST, new CurrentOutcome(kind, trusts)))
                .selection();
    }

    private Asked row(Optional<LocalDate> answer, Map<UUID, CurrentOutcome> outcomes) {
        var asked = new AskedTrust(
                new UUID(4, 4),
                REQUEST,
                "NT-2026-0042",
                OWN,
                SENT,
                Optional.of(SENT.plusDays(14)),
                answer,
                answer.map(day -> "INTERESTED"),
                false);
        return rows.of(List.of(asked), outcomes, SENT.minusDays(40), TODAY)
                .getFirst()
                .row();
    }
}
