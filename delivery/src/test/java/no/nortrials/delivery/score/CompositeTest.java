package no.nortrials.delivery.score;

import static no.nortrials.delivery.indicator.Indicator.ANSWERED_ON_TIME;
import static no.nortrials.delivery.indicator.Indicator.CERTIFICATES;
import static no.nortrials.delivery.indicator.Indicator.CONTRACT_TIME;
import static no.nortrials.delivery.indicator.Indicator.FIRST_PATIENT_SOON;
import static no.nortrials.delivery.indicator.Indicator.POSITIVE;
import static no.nortrials.delivery.indicator.Indicator.QUERIES;
import static no.nortrials.delivery.indicator.Indicator.RECRUITED_OF_TARGET;
import static no.nortrials.delivery.indicator.Indicator.SCREEN_FAILURE;
import static no.nortrials.delivery.indicator.Indicator.TIME_TO_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.nortrials.delivery.indicator.Indicator;
import no.nortrials.delivery.score.Composite.GateUnknown;
import no.nortrials.delivery.score.Composite.InsufficientData;
import no.nortrials.delivery.score.Composite.Scored;
import no.nortrials.delivery.statistic.Interval;
import no.nortrials.delivery.statistic.Told;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The worked example of methods 6.4. */
class CompositeTest {
    private static final Offset<Double> SIX_DIGITS = within(5.1e-7);
    private static final List<Gate> OPEN = List.of(new Gate("trained investigator", Gate.State.OPEN));
    private static final Domain RESPONSE =
            domain("response", .2, part(TIME_TO_ANSWER, .5, 6), part(ANSWERED_ON_TIME, .5, .85));
    private static final Domain START_UP =
            domain("start-up", .25, part(CONTRACT_TIME, .6, 75), part(FIRST_PATIENT_SOON, .4, 4 / 9.));
    private static final Domain DELIVERY =
            domain("delivery", .3, part(RECRUITED_OF_TARGET, .7, .72), part(SCREEN_FAILURE, .3, 1.15));
    private static final Domain PEOPLE = domain("people", .1, part(CERTIFICATES, 1, .93));
    private static final Domain QUALITY = domain("quality", .15, new Part(QUERIES, 1, new Told.NotMeasured()));
    private static final List<Domain> ALL = List.of(RESPONSE, START_UP, DELIVERY, PEOPLE, QUALITY);

    @Test
    void indicatorsBetweenFixedAnchors() {
        double[] expected = {.823529, .777778, .7, .492063, .6, .708333, .825};
        var parts = ALL.stream()
                .flatMap(domain -> domain.parts().stream())
                .filter(Part::available)
                .toList();

        for (int i = 0; i < expected.length; i++) {
            assertThat(parts.get(i).score(0)).isEqualTo(expected[i], SIX_DIGITS);
        }
    }

    @Test
    void domains() {
        assertThat(RESPONSE.score()).isEqualTo(.800654, SIX_DIGITS);
        assertThat(START_UP.score()).isEqualTo(.616825, SIX_DIGITS);
        assertThat(DELIVERY.score()).isEqualTo(.6325, SIX_DIGITS);
        assertThat(PEOPLE.score()).isEqualTo(.825, SIX_DIGITS);
    }

    @Test
    void compositeWithCoverageAndBounds() {
        var scored = (Scored) Composite.of(OPEN, ALL);

        assertThat(scored.coverage()).isEqualTo(.85, SIX_DIGITS);
        assertThat(scored.score().arithmetic()).isEqualTo(.690102, SIX_DIGITS);
        assertThat(scored.score().geometric()).isEqualTo(.684733, SIX_DIGITS);
        assertThat(scored.atWorst().arithmetic()).isEqualTo(.586587, SIX_DIGITS);
        assertThat(scored.atBest().arithmetic()).isEqualTo(.736587, SIX_DIGITS);
        assertThat(scored.atWorst().geometric()).isEqualTo(.363239, SIX_DIGITS);
        assertThat(scored.atBest().geometric()).isEqualTo(.724758, SIX_DIGITS);
        assertThat(scored.confidence()).isEqualTo(Confidence.A);
    }

    @Test
    void somethingCountedOverTooFewTakesTheA() {
        var few = domain("quality", .15, new Part(QUERIES, 1, new Told.TooFew(1, 3)));

        var scored = (Scored) Composite.of(OPEN, List.of(RESPONSE, START_UP, DELIVERY, PEOPLE, few));

        assertThat(scored.confidence()).isEqualTo(Confidence.B);
    }

    @Test
    void lowestConfidenceFromSixtyPercent() {
        var rest = domain("rest", .4, new Part(QUERIES, 1, new Told.NotMeasured()));
        var known = domain("known", .6, part(CERTIFICATES, 1, .93));

        assertThat(((Scored) Composite.of(OPEN, List.of(known, rest))).confidence())
                .isEqualTo(Confidence.C);
    }

    @Test
    void noScoreBelowSixtyPercent() {
        assertThat(Composite.of(OPEN, List.of(RESPONSE, START_UP, QUALITY)))
                .isInstanceOfSatisfying(
                        Scored.class, one -> assertThat(one.coverage()).isEqualTo(.75, SIX_DIGITS));
        assertThat(Composite.of(OPEN, List.of(RESPONSE, QUALITY))).isEqualTo(new InsufficientData(.2 / .35));
    }

    @Test
    void noScoreWithAGateUnknown() {
        var pharmacy = new Gate("pharmacy", Gate.State.UNKNOWN);

        assertThat(Composite.of(List.of(pharmacy), ALL)).isEqualTo(new GateUnknown(List.of(pharmacy)));
    }

    @Test
    void contextIsNotScored() {
        assertThatThrownBy(() -> part(POSITIVE, 1, .5)).hasMessageContaining("POSITIVE");
    }

    private static Domain domain(String name, double weight, Part... parts) {
        return new Domain(name, weight, List.of(parts));
    }

    private static Part part(Indicator indicator, double weight, double value) {
        return new Part(indicator, weight, new Told.Shown(value, new Interval(value, value, .95), 1, 1, 99));
    }
}
