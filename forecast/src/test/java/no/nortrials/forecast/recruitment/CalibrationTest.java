package no.nortrials.forecast.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.nortrials.forecast.Interval;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Counts TWENTY_ALIKE = new Counts(Collections.nCopies(20, .05));
    private static final Interval TIME = new Interval(9, 14, 31);
    private static final Forecast FORECAST = new Forecast(12, 18, TIME, .4, TWENTY_ALIKE);

    @Test
    void forecastsThatWereRightAreFlat() {
        var outcomes =
                IntStream.range(0, 20).mapToObj(n -> new Outcome(FORECAST, n)).toList();

        var calibration = Calibration.of(outcomes);

        assertThat(calibration.histogram())
                .hasSize(10)
                .allSatisfy(height -> assertThat(height).isEqualTo(1, within(1e-9)));
        assertThat(calibration.coverage80()).isEqualTo(.85, within(.051));
        assertThat(calibration.coverage90()).isEqualTo(.95, within(.051));
        assertThat(calibration.brier()).isEqualTo(.4 * .6, within(1e-12));
        assertThat(calibration.brierOfBaseRate()).isEqualTo(.4 * .6, within(1e-12));
    }

    @Test
    void forecastsThatWereTooSureHaveHighEnds() {
        var outcomes = List.of(new Outcome(FORECAST, 0), new Outcome(FORECAST, 19), new Outcome(FORECAST, 31));

        var calibration = Calibration.of(outcomes);

        assertThat(calibration.histogram().getFirst()).isGreaterThan(3);
        assertThat(calibration.histogram().getLast()).isGreaterThan(6);
        assertThat(calibration.coverage90()).isLessThan(1);
        assertThat(calibration.brier()).isEqualTo((.16 + .36 + .36) / 3, within(1e-12));
    }

    @Test
    void nothingCannotBeScored() {
        assertThatThrownBy(() -> Calibration.of(List.of())).hasMessageContaining("[]");
        assertThatThrownBy(() -> new Outcome(FORECAST, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Counts(List.of(.5, .4))).hasMessageContaining("0.9");
    }
}
