package no.nortrials.delivery.indicator;

import static no.nortrials.delivery.indicator.Rows.END;
import static no.nortrials.delivery.indicator.Rows.WINDOW;
import static no.nortrials.delivery.indicator.Rows.closed;
import static no.nortrials.delivery.indicator.Rows.counting;
import static no.nortrials.delivery.indicator.Rows.opened;
import static no.nortrials.delivery.indicator.Rows.trial;
import static no.nortrials.delivery.indicator.Rows.trials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.delivery.indicator.Line.Reason;
import no.nortrials.delivery.statistic.Told.Shown;
import no.nortrials.delivery.statistic.Told.TooFew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTest {
    @ParameterizedTest
    @CsvSource({
        "CONTRACT_TIME, CONTRACT_DRAFT, CONTRACT_SIGNED",
        "LOCAL_APPROVAL_TIME, LOCAL_APPLICATION, LOCAL_APPROVAL",
        "START_UP, SELECTED, OPENED"
    })
    void mediansOfDays(Indicator indicator, Milestone from, Milestone to) {
        var rows = trials(days("a", from, to, 61), days("b", from, to, 75), days("c", from, to, 152));

        var told = shown(indicator, rows);

        assertThat(told.value()).isEqualTo(75);
        assertThat(told.interval().low()).isEqualTo(61);
        assertThat(told.interval().high()).isEqualTo(152);
        assertThat(told.interval().coverage()).isEqualTo(.75);
    }

    @Test
    void daysInTheWrongOrderAreLeftOutAndSaySo() {
        var row = days("odd", Milestone.CONTRACT_DRAFT, Milestone.CONTRACT_SIGNED, -5);

        assertThat(Measuring.of(Indicator.CONTRACT_TIME, trials(row), WINDOW).lines())
                .containsExactly(Line.out("odd", Reason.WRONG_ORDER));
    }

    @Test
    void twoContractsAreTooFew() {
        var rows = trials(
                days("a", Milestone.CONTRACT_DRAFT, Milestone.CONTRACT_SIGNED, 9),
                days("b", Milestone.CONTRACT_DRAFT, Milestone.CONTRACT_SIGNED, 8));

        assertThat(Measuring.of(Indicator.CONTRACT_TIME, rows, WINDOW).told()).isEqualTo(new TooFew(2, 3));
    }

    @Test
    void activatedOfSelected() {
        var selected = Map.of(Milestone.SELECTED, END.minusDays(300));
        var both = Map.of(Milestone.SELECTED, END.minusDays(300), Milestone.OPENED, END.minusDays(20));
        var rows = trials(
                trial("a", both, Map.of()),
                trial("b", both, Map.of()),
                trial("c", both, Map.of()),
                trial("d", selected, Map.of()),
                trial("e", selected, Map.of()));

        assertThat(shown(Indicator.ACTIVATED, rows).value()).isEqualTo(.6, within(1e-9));
    }

    @Test
    void firstPatientWithinSixtyDays() {
        var rows = trials(
                opened("a", 200, Optional.of(60)),
                opened("b", 200, Optional.of(61)),
                opened("c", 60, Optional.empty()),
                opened("new", 59, Optional.empty()));

        var figure = Measuring.of(Indicator.FIRST_PATIENT_SOON, rows, WINDOW);

        assertThat(((Shown) figure.told()).value()).isEqualTo(1 / 3., within(1e-9));
        assertThat(figure.lines()).contains(Line.out("new", Reason.TOO_EARLY));
    }

    @Test
    void siteWithoutAPatientStillWaits() {
        var rows = trials(
                opened("a", 200, Optional.of(40)),
                opened("b", 200, Optional.of(80)),
                opened("c", 90, Optional.empty()));

        assertThat(shown(Indicator.TIME_TO_FIRST_PATIENT, rows).value()).isEqualTo(80);
    }

    @Test
    void patientsOverTargetsOfClosedTrials() {
        var rows = trials(closed("a", 10, 8), closed("b", 20, 10), closed("c", 20, 18));

        assertThat(shown(Indicator.RECRUITED_OF_TARGET, rows).value()).isEqualTo(.72, within(1e-9));
        assertThat(shown(Indicator.NEARLY_TARGET, rows).value()).isEqualTo(2 / 3., within(1e-9));
    }

    @Test
    void zeroRecruitersAreCounted() {
        var none = Map.of(Count.INCLUDED, 0);
        var rows = trials(
                trial("a", Map.of(Milestone.OPENED, END.minusMonths(6)), none),
                trial("b", Map.of(Milestone.OPENED, END.minusMonths(7)), Map.of(Count.INCLUDED, 3)),
                opened("c", 250, Optional.of(9)),
                trial("new", Map.of(Milestone.OPENED, END.minusMonths(5)), none),
                trial("unknown", Map.of(Milestone.OPENED, END.minusMonths(8)), Map.of()));

        var figure = Measuring.of(Indicator.ZERO_RECRUITERS, rows, WINDOW);

        assertThat(((Shown) figure.told()).value()).isEqualTo(1 / 3., within(1e-9));
        assertThat(figure.lines()).contains(Line.out("new", Reason.TOO_EARLY), Line.out("unknown", Reason.NO_NUMBER));
    }

    @Test
    void forecastAccuracyIsTheDistanceOfLogarithms() {
        var rows = trials(
                forecast("a", 10, 10),
                forecast("b", 10, 5),
                forecast("c", 10, 20),
                forecast("d", 10, 0),
                forecast("e", 7, 7));

        assertThat(shown(Indicator.FORECAST_ACCURACY, rows).value()).isEqualTo(Math.log(2), within(1e-9));
    }

    @Test
    void speedIsPatientsAMonthOpen() {
        var rows = trials(closed("a", 10, 12), closed("b", 10, 12), closed("c", 10, 24));

        assertThat(shown(Indicator.SPEED, rows).value()).isEqualTo(16 / 12., within(.01));
    }

    @Test
    void monthsAddUpWhereNoTotalIsStated() {
        var months = List.of(new Recruited(YearMonth.of(2026, 9), 7, 2), new Recruited(YearMonth.of(2026, 10), 5, 1));
        var row = new SiteTrial("a", Map.of(), Map.of(), months, Optional.empty());

        assertThat(row.count(Count.INCLUDED)).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, CONSENTED, APPROACHED, 9, 20, .45",
        "RETENTION, WITHDRAWN, RANDOMISED, 1, 20, .95",
        "COMPLETE_OUTCOME, OUTCOME_COMPLETE, OUTCOME_DUE, 19, 20, .95",
        "MAJOR_DEVIATIONS, MAJOR_DEVIATIONS, RANDOMISED, 3, 20, 15",
        "SAE_ON_TIME, SAE_ON_TIME, SAE, 18, 20, .9",
        "QUERIES, QUERIES, DATA_POINTS, 30, 400, 7.5"
    })
    void numbersOfPatients(Indicator indicator, Count above, Count below, int x, int y, double expected) {
        var rows = trials(counting("a", Map.of(above, x, below, y)));

        assertThat(shown(indicator, rows).value()).isEqualTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"CONSENT, CONSENTED, APPROACHED", "RETENTION, WITHDRAWN, RANDOMISED"})
    void nineteenPatientsAreTooFew(Indicator indicator, Count above, Count below) {
        var rows = trials(counting("a", Map.of(above, 5, below, 19)));

        assertThat(Measuring.of(indicator, rows, WINDOW).told()).isEqualTo(new TooFew(19, 20));
    }

    @Test
    void screenFailuresBesideTheExpected() {
        var rows = trials(
                counting("a", Map.of(Count.SCREEN_FAILED, 23, Count.SCREEN_FAILED_EXPECTED, 20, Count.SCREENED, 50)));

        assertThat(shown(Indicator.SCREEN_FAILURE, rows).value()).isEqualTo(1.15, within(1e-9));
    }

    private static SiteTrial days(String row, Milestone from, Milestone to, int days) {
        LocalDate start = END.minusDays(400);
        return trial(row, Map.of(from, start, to, start.plusDays(days)), Map.of());
    }

    private static SiteTrial forecast(String row, int forecast, int included) {
        return trial(
                row,
                Map.of(Milestone.CLOSED, END.minusDays(5)),
                Map.of(Count.FORECAST, forecast, Count.INCLUDED, included));
    }

    private static Shown shown(Indicator indicator, Records records) {
        return (Shown) Measuring.of(indicator, records, WINDOW).told();
    }
}
