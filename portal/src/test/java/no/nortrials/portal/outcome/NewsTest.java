package no.nortrials.portal.outcome;

import static no.nortrials.portal.outcome.OutcomeKind.ALLOCATED;
import static no.nortrials.portal.outcome.OutcomeKind.CANCELLED;
import static no.nortrials.portal.outcome.OutcomeKind.NOT_CHOSEN;
import static no.nortrials.portal.outcome.OutcomeKind.OPEN;
import static no.nortrials.portal.outcome.OutcomeKind.SHORTLISTED;
import static no.nortrials.portal.outcome.OutcomeSource.COMPANY;
import static no.nortrials.portal.outcome.OutcomeSource.HOSPITAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final Instant MAY = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    void latestByDateCountsHoweverLateTheOtherWasRecorded() {
        var later = event(NOT_CHOSEN, "2026-04-20", COMPANY, MAY);
        var earlierLearntLater = event(SHORTLISTED, "2026-03-02", HOSPITAL, MAY.plusSeconds(60));

        assertThat(new News(List.of(later, earlierLearntLater)).current()).contains(later);
    }

    @Test
    void ofTheSameDayTheLastRecordedCounts() {
        var first = event(OPEN, "2026-04-20", COMPANY, MAY);
        var second = event(ALLOCATED, "2026-04-20", COMPANY, MAY.plusSeconds(1));

        assertThat(new News(List.of(second, first)).current()).contains(second);
    }

    @Test
    void withdrawnNewsCountsOnlyBeforeItsWithdrawal() {
        var withdrawn = event(ALLOCATED, "2026-04-20", COMPANY, MAY, MAY.plusSeconds(100));
        var news = new News(List.of(withdrawn));

        assertThat(news.current()).isEmpty();
        assertThat(news.before(MAY.plusSeconds(50))).contains(withdrawn);
        assertThat(news.before(MAY.plusSeconds(101))).isEmpty();
    }

    @Test
    void companyAndHospitalDisagree() {
        var hospital = event(ALLOCATED, "2026-04-20", HOSPITAL, MAY);
        var company = event(NOT_CHOSEN, "2026-04-27", COMPANY, MAY);

        assertThat(new News(List.of(company, hospital)).contradictions())
                .containsExactly(new News.Contradiction(hospital, company));
    }

    @Test
    void cancellingAnAllocatedStudyContradictsNothing() {
        var allocated = event(ALLOCATED, "2026-04-20", COMPANY, MAY);
        var cancelled = event(CANCELLED, "2026-06-20", COMPANY, MAY);

        assertThat(new News(List.of(allocated, cancelled)).contradictions()).isEmpty();
    }

    @Test
    void allocationOfACancelledStudyIsAContradiction() {
        var cancelled = event(CANCELLED, "2026-04-20", COMPANY, MAY);
        var allocated = event(ALLOCATED, "2026-06-20", HOSPITAL, MAY);

        assertThat(new News(List.of(allocated, cancelled)).contradictions()).hasSize(1);
    }

    @Test
    void reasonBelongsToNotChosenOnly() {
        assertThatThrownBy(() -> new OutcomeEvent(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        ALLOCATED,
                        LocalDate.of(2026, 4, 20),
                        COMPANY,
                        NotChosenReason.COST,
                        null,
                        Set.of(),
                        MAY,
                        "Ingrid Test",
                        null,
                        null,
                        null,
                        null))
                .hasMessageContaining("`COST`");
    }

    @Property
    void newsRecordedLaterNeverChangesWhatCountedBefore(
            @ForAll("events") List<OutcomeEvent> known, @ForAll("events") List<OutcomeEvent> more) {
        Instant cut = MAY.plusSeconds(500);
        var later = new ArrayList<>(known);
        more.stream().filter(event -> !event.recordedAt().isBefore(cut)).forEach(later::add);

        assertThat(new News(later).before(cut)).isEqualTo(new News(known).before(cut));
    }

    @Property
    void whatCountsIsNeverOlderThanOtherValidNews(@ForAll("events") List<OutcomeEvent> events) {
        var current = new News(events).current();

        events.stream()
                .filter(event -> !event.withdrawn())
                .forEach(event -> assertThat(current.orElseThrow().occurredOn()).isAfterOrEqualTo(event.occurredOn()));
    }

    @Provide
    Arbitrary<List<OutcomeEvent>> events() {
        return Combinators.combine(
                        Arbitraries.of(OutcomeKind.class),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of(OutcomeSource.class),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 1000).injectNull(.7))
                .as((kind, day, source, recorded, withdrawn) -> event(
                        kind,
                        LocalDate.of(2026, 4, day).toString(),
                        source,
                        MAY.plusSeconds(recorded),
                        withdrawn == null ? null : MAY.plusSeconds(recorded + withdrawn)))
                .list()
                .ofMaxSize(8);
    }

    private static OutcomeEvent event(OutcomeKind kind, String day, OutcomeSource source, Instant recordedAt) {
        return event(kind, day, source, recordedAt, null);
    }

    private static OutcomeEvent event(
            OutcomeKind kind, String day, OutcomeSource source, Instant recordedAt, @Nullable Instant withdrawnAt) {
        return new OutcomeEvent(
                UUID.randomUUID(),
                UUID.fromString("0199a4f0-0000-7000-8000-000000004242"),
                kind,
                LocalDate.parse(day),
                source,
                null,
                null,
                Set.of(),
                recordedAt,
                "Ingrid Test",
                null,
                withdrawnAt,
                withdrawnAt == null ? null : "Ola Test",
                null);
    }
}
