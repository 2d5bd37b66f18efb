package no.nortrials.delivery.indicator;

import static no.nortrials.delivery.indicator.Rows.END;
import static no.nortrials.delivery.indicator.Rows.WINDOW;
import static no.nortrials.delivery.indicator.Rows.closed;
import static no.nortrials.delivery.indicator.Rows.trials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nortrials.delivery.statistic.Told.NotMeasured;
import no.nortrials.delivery.statistic.Told.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {
    @Test
    void thereAre28InOrder() {
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void withoutRowsNothingIsMeasured(Indicator indicator) {
        assertThat(Measuring.of(indicator, Records.NONE, WINDOW).told()).isEqualTo(new NotMeasured());
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void anchorsPointWhereItIsBetter(Indicator indicator) {
        indicator
                .anchors()
                .ifPresent(anchors ->
                        assertThat(anchors.one() > anchors.zero()).isEqualTo(indicator.better() == Better.HIGH));
    }

    @ParameterizedTest
    @EnumSource(CardFigure.class)
    void sixFiguresOfTheCard(CardFigure figure) {
        var days = Map.of(
                Milestone.SUBMITTED, END.minusDays(500),
                Milestone.APPROVED, END.minusDays(471),
                Milestone.CONTRACT_SIGNED, END.minusDays(420),
                Milestone.OPENED, END.minusDays(410),
                Milestone.FIRST_PATIENT, END.minusDays(355),
                Milestone.CLOSED, END.minusDays(45));
        var one = Rows.trial("a", days, Map.of(Count.TARGET, 20, Count.INCLUDED, 15));

        var told = (Shown) Measuring.of(figure, trials(one, one, one), WINDOW).told();

        double expected = switch (figure) {
            case SUBMITTED_TO_FIRST_PATIENT -> 145;
            case SUBMITTED_TO_SIGNED -> 80;
            case SIGNED_TO_FIRST_PATIENT -> 65;
            case SUBMITTED_TO_APPROVED -> 29;
            case RECRUITMENT_RATE -> .75;
            case RECRUITMENT_SPEED -> 15 / (365 / 30.4375);
        };
        assertThat(told.value()).isEqualTo(expected, within(1e-9));
    }

    @Test
    void figureFollowsFromItsLinesAlone() {
        var figure = Measuring.of(
                Indicator.RECRUITED_OF_TARGET, trials(closed("a", 9, 4), closed("b", 7, 7), closed("c", 3, 1)), WINDOW);

        assertThat(Measuring.told(figure.measure(), figure.lines())).isEqualTo(figure.told());
    }

    @Test
    void howThingsStandOnTheLastDay() {
        var records = new Records(
                List.of(),
                List.of(),
                List.of(on("a", END), on("b", END.minusDays(1)), on("c", END.plusYears(2)), on("d", END), none("e")),
                List.of(on("nurse", END.minusMonths(3)), on("pharmacist", END.minusMonths(4)), none("laboratory")),
                List.of(new Countable("age", true), new Countable("imaging", false)));

        assertThat(shown(Indicator.CERTIFICATES, records).value()).isEqualTo(.6, within(1e-9));
        assertThat(shown(Indicator.CAPACITY_DECLARED, records).value()).isEqualTo(1 / 3., within(1e-9));
        assertThat(shown(Indicator.COUNTABLE, records).value()).isEqualTo(.5, within(1e-9));
    }

    @Test
    void screeningLogsThatAreFull() {
        var records = trials(logged("a", true), logged("b", true), logged("c", false));

        assertThat(shown(Indicator.SCREENING_LOG, records).value()).isEqualTo(2 / 3., within(1e-9));
    }

    /** Nobody who pays can be treated otherwise where nothing says who pays. */
    @Test
    void noInputSaysWhoPays() {
        for (var type : List.of(Records.class, Asked.class, SiteTrial.class, Dated.class, Countable.class)) {
            assertThat(type.getRecordComponents())
                    .noneMatch(part -> part.getName().matches("(?i).*(partner|pay|member|fee).*"));
        }
    }

    @Test
    void impossibleRowsAreNamed() {
        assertThatThrownBy(() -> closed("a", -3, 1)).hasMessageContaining("-3");
        assertThatThrownBy(() -> new Window(END, 0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Anchors(2, 2)).hasMessageContaining("2.0");
    }

    private static Shown shown(Indicator indicator, Records records) {
        return (Shown) Measuring.of(indicator, records, WINDOW).told();
    }

    private static Dated on(String row, LocalDate day) {
        return new Dated(row, Optional.of(day));
    }

    private static Dated none(String row) {
        return new Dated(row, Optional.empty());
    }

    private static SiteTrial logged(String row, boolean full) {
        return new SiteTrial(row, Map.of(Milestone.OPENED, END.minusDays(90)), Map.of(), List.of(), Optional.of(full));
    }
}
