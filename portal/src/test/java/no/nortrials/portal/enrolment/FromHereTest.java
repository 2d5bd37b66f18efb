package no.nortrials.portal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.recruitment.Counts;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.recruitment.PlannedRecruitment;
import no.nortrials.portal.recruitment.PlannedRecruitment.PlannedSite;
import org.junit.jupiter.api.Test;

class FromHereTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2029, 1, 1);
    private static final Trust FAST = trust("FAST");
    private static final Trust SLOW = trust("SLOW");
    private static final Trust CLOSED = trust("CLOSED");

    private static final PlannedRecruitment PLANNED = planned(60);

    @Test
    void twoPatientsAMonthGoOnAsTwoAMonth() {
        Report now = report(LocalDate.of(2028, 1, 1), 18, 6);

        FromHere way = FromHere.all(PLANNED, List.of(now)).orElseThrow();

        assertThat(way.enrolled()).isEqualTo(24);
        assertThat(way.rest().target()).isEqualTo(36);
        assertThat(way.expected()).isBetween(50.0, 66.0);
        assertThat(way.rest().probability()).isBetween(.1, .6);
        assertThat(way.curve().getFirst().mean()).isEqualTo(24, within(1e-9));
        assertThat(way.days().get(1).orElseThrow()).isAfter(LocalDate.of(2028, 6, 1));
    }

    @Test
    void theDaysThatWereToldCountFromTheStart() {
        assertThat(PLANNED.days())
                .containsExactly(
                        Optional.of(LocalDate.of(2027, 11, 1)),
                        Optional.of(LocalDate.of(2028, 9, 1)),
                        Optional.of(LocalDate.of(2029, 7, 2)));
        assertThat(PlannedRecruitment.days(START, new Interval(10, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)))
                .containsExactly(Optional.of(LocalDate.of(2027, 11, 1)), Optional.empty(), Optional.empty());
    }

    @Test
    void theLastMonthsAloneShowThatItHasSlowedDown() {
        Report fast = report(LocalDate.of(2027, 7, 1), 18, 6);
        Report stopped = report(LocalDate.of(2028, 1, 1), 19, 6);

        FromHere all = FromHere.all(PLANNED, List.of(fast, stopped)).orElseThrow();
        FromHere lately = FromHere.lately(PLANNED, List.of(fast, stopped), 6).orElseThrow();

        assertThat(lately.expected()).isLessThan(all.expected() - 5);
        assertThat(lately.enrolled()).isEqualTo(25);
        assertThat(FromHere.lately(PLANNED, List.of(stopped), 6)).isEmpty();
    }

    @Test
    void aSiteThatHasNotOpenedIsStillCountedOn() {
        var without = new PlannedRecruitment(
                PLANNED.request(),
                1,
                PLANNED.savedAt(),
                true,
                START,
                DEADLINE,
                PLANNED.told(),
                PLANNED.sites().subList(0, 2));
        Report now = report(LocalDate.of(2028, 1, 1), 18, 6);

        assertThat(FromHere.all(PLANNED, List.of(now)).orElseThrow().expected())
                .isGreaterThan(FromHere.all(without, List.of(now)).orElseThrow().expected() + 3);
    }

    @Test
    void withoutPatientsAfterTheDeadlineOrAtTheTargetNothingIsSaid() {
        assertThat(FromHere.all(PLANNED, List.of())).isEmpty();
        assertThat(FromHere.all(PLANNED, List.of(report(LocalDate.of(2028, 1, 1), 0, 0))))
                .isEmpty();
        assertThat(FromHere.all(PLANNED, List.of(report(LocalDate.of(2029, 1, 1), 9, 9))))
                .isEmpty();
        assertThat(FromHere.all(PLANNED, List.of(report(LocalDate.of(2028, 1, 1), 40, 20))))
                .isEmpty();
    }

    private static Report report(LocalDate asOf, int fast, int slow) {
        return new Report(
                asOf,
                List.of(
                        new SiteReport(FAST, Optional.of(START), Optional.empty(), fast),
                        new SiteReport(SLOW, Optional.of(START), Optional.of(50), slow)),
                Instant.EPOCH,
                "Reporter");
    }

    private static PlannedRecruitment planned(int target) {
        var told = new Forecast(target, 24, new Interval(10, 20, 30), .7, new Counts(List.of(.5, .5)));
        return new PlannedRecruitment(
                UUID.randomUUID(),
                1,
                Instant.EPOCH,
                true,
                START,
                DEADLINE,
                told,
                List.of(new PlannedSite(FAST, 0, 0), new PlannedSite(SLOW, 0, 0), new PlannedSite(CLOSED, 3, 14)));
    }

    private static Trust trust(String name) {
        return new Trust(UUID.randomUUID(), "983971636", "north", name, name, name, false, null, null, null);
    }
}
