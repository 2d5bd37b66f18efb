package no.nortrials.delivery.indicator;

import static no.nortrials.delivery.indicator.Rows.END;
import static no.nortrials.delivery.indicator.Rows.WINDOW;
import static no.nortrials.delivery.indicator.Rows.answered;
import static no.nortrials.delivery.indicator.Rows.asked;
import static no.nortrials.delivery.indicator.Rows.chosen;
import static no.nortrials.delivery.indicator.Rows.reasoned;
import static no.nortrials.delivery.indicator.Rows.silent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import no.nortrials.delivery.indicator.Asked.Decision;
import no.nortrials.delivery.indicator.Asked.Selection;
import no.nortrials.delivery.indicator.Line.Reason;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.delivery.statistic.Told.Shown;
import no.nortrials.delivery.statistic.Told.TooFew;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    /** The twelve spells of methods 6.4. */
    private static final Records TWELVE = asked(
            yes("a", 2),
            yes("b", 3),
            yes("c", 3),
            yes("d", 4),
            yes("e", 5),
            yes("f", 6),
            silent("g", MAY, 6),
            yes("h", 8),
            yes("i", 9),
            silent("j", MAY, 10),
            yes("k", 12),
            silent("l", MAY, 15));

    @Test
    void whoHasNotAnsweredStillWaits() {
        assertThat(shown(Indicator.TIME_TO_ANSWER, TWELVE).value()).isEqualTo(6);
    }

    @Test
    void whoNeverAnsweredMissedTheDayToo() {
        var onTime = shown(Indicator.ANSWERED_ON_TIME, TWELVE);
        var atAll = shown(Indicator.ANSWERED_AT_ALL, TWELVE);

        assertThat(onTime.numerator()).isEqualTo(8);
        assertThat(onTime.denominator()).isEqualTo(12);
        assertThat(atAll.numerator()).isEqualTo(9);
    }

    @Test
    void quickNoIsAnAnswerAndNothingMore() {
        var noes = asked(no("a"), no("b"), reasoned(no("c")), reasoned(no("d")), reasoned(no("e")), yes("f", 2));

        assertThat(shown(Indicator.ANSWERED_AT_ALL, noes).value()).isEqualTo(1);
        assertThat(shown(Indicator.REASONED_NO, noes).value()).isEqualTo(.6, within(1e-9));
        assertThat(shown(Indicator.POSITIVE, noes).value()).isEqualTo(1 / 6., within(1e-9));
        assertThat(Indicator.POSITIVE.scored()).isFalse();
    }

    @Test
    void selectionIsCountedWhereItIsKnown() {
        var rows = asked(
                chosen(yes("a", 2), Selection.SELECTED),
                chosen(yes("b", 2), Selection.SELECTED),
                chosen(yes("c", 2), Selection.NOT_SELECTED),
                chosen(yes("d", 2), Selection.NOT_SELECTED),
                chosen(yes("e", 2), Selection.NOT_SELECTED),
                yes("f", 2),
                no("g"));

        var figure = Measuring.of(Indicator.SELECTED, rows, WINDOW);

        assertThat(((Shown) figure.told()).value()).isEqualTo(.4, within(1e-9));
        assertThat(figure.lines()).contains(Line.out("f", Reason.TOO_EARLY), Line.out("g", Reason.OTHER_KIND));
    }

    @Test
    void dayThatHasNotComeIsNoMiss() {
        var figure = Measuring.of(Indicator.ANSWERED_ON_TIME, asked(silent("new", END.minusDays(3), 2)), WINDOW);

        assertThat(figure.lines()).containsExactly(Line.out("new", Reason.TOO_EARLY));
        assertThat(figure.told()).isEqualTo(new Told.NotMeasured());
    }

    @Test
    void answerAfterTheEndIsNotKnownYet() {
        var late = answered("late", END.minusDays(1), 4, Decision.INTERESTED);

        assertThat(Measuring.of(Indicator.TIME_TO_ANSWER, asked(late), WINDOW).lines())
                .containsExactly(Line.open("late", 4));
    }

    @Test
    void olderRowsAreLeftOutAndSaySo() {
        var old = answered("old", END.minusMonths(24), 4, Decision.INTERESTED);
        var first = answered("first", END.minusMonths(24).plusDays(1), 4, Decision.INTERESTED);

        assertThat(Measuring.of(Indicator.TIME_TO_ANSWER, asked(old, first), WINDOW)
                        .lines())
                .containsExactly(Line.out("old", Reason.OUTSIDE_WINDOW), Line.counted("first", 4));
    }

    @Test
    void fourAreTooFew() {
        var four = asked(IntStream.range(0, 4).mapToObj(i -> yes("r" + i, 3)).toArray(Asked[]::new));

        for (var indicator : new Indicator[] {
            Indicator.TIME_TO_ANSWER, Indicator.ANSWERED_ON_TIME, Indicator.ANSWERED_AT_ALL, Indicator.POSITIVE
        }) {
            assertThat(Measuring.of(indicator, four, WINDOW).told()).isEqualTo(new TooFew(4, 5));
        }
    }

    private static Shown shown(Indicator indicator, Records records) {
        return (Shown) Measuring.of(indicator, records, WINDOW).told();
    }

    private static Asked yes(String row, int workingDays) {
        return answered(row, MAY, workingDays, Decision.INTERESTED);
    }

    private static Asked no(String row) {
        return answered(row, MAY, 1, Decision.DECLINED);
    }
}
