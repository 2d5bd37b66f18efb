package no.nortrials.delivery.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.nortrials.delivery.capacity.Activity.Open;
import no.nortrials.delivery.capacity.Activity.StartingUp;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of methods 5.3. */
class CapacityTest {
    private static final Offset<Double> CENT = within(.005);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Staffing NURSES = new Staffing(Role.STUDY_NURSE, 2.4, Staffing.HOURS_A_YEAR, .15, .80);
    private static final TrialLoad RUNNING = load(
            "lymphoma",
            new Effort(0, 137.3, 0, 0, 0),
            Map.of(JANUARY, open(0, 0, 0), JANUARY.plusMonths(6), open(0, 0, 0)));
    private static final Effort EFFORT = new Effort(20, 6, 6.1, 5, 1);
    private static final Capacity WARD = new Capacity(List.of(NURSES), List.of(RUNNING));

    @Test
    void netHoursOfAMonth() {
        assertThat(NURSES.hoursAMonth()).isEqualTo(230.52, CENT);
    }

    @Test
    void freeHoursAfterRunningTrials() {
        assertThat(WARD.free(Role.STUDY_NURSE, JANUARY)).isEqualTo(93.22, CENT);
        assertThat(WARD.taken(Role.STUDY_NURSE, JANUARY) / WARD.available(Role.STUDY_NURSE))
                .isEqualTo(.5956, within(5e-5));
    }

    @Test
    void newTrialLeavesTheMarginOfItsPeak() {
        var whatIf = WARD.with(newTrial());

        var binding = whatIf.binding().orElseThrow();
        assertThat(binding.month()).isEqualTo(JANUARY.plusMonths(6));
        assertThat(binding.role()).isEqualTo(Role.STUDY_NURSE);
        assertThat(binding.left()).isEqualTo(38.92, CENT);
        assertThat(binding.light()).isEqualTo(Light.AMBER);
        assertThat(whatIf.feasible()).isTrue();
    }

    @Test
    void peakOfTheNewTrial() {
        assertThat(EFFORT.in(open(3, 6, 0))).isEqualTo(54.3, CENT);
        assertThat(EFFORT.in(new StartingUp())).isEqualTo(20, CENT);
    }

    @Test
    void mostPatientsAMonth() {
        var course = new Course(3, 6, 12);

        assertThat(EFFORT.perEnrolled(course)).isEqualTo(60.3, CENT);
        assertThat(EFFORT.mostPerMonth(93.22, course)).isEqualTo(1.4464, within(5e-5));
        assertThat(EFFORT.mostPerMonth(5.9, course)).isZero();
        assertThat(new Effort(0, 6, 0, 0, 0).mostPerMonth(8, course)).isInfinite();
    }

    @Test
    void roleThatNobodyHasIsRed() {
        var trial = new TrialLoad("with a pharmacy", Map.of(Role.PHARMACIST, EFFORT), Map.of(JANUARY, open(1, 0, 0)));

        var whatIf = WARD.with(trial);

        assertThat(whatIf.binding()).hasValueSatisfying(one -> {
            assertThat(one.role()).isEqualTo(Role.PHARMACIST);
            assertThat(one.light()).isEqualTo(Light.RED);
        });
        assertThat(whatIf.feasible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-.001, RED", "0, AMBER", ".199, AMBER", ".2, GREEN", "1, GREEN"})
    void lights(double share, Light light) {
        assertThat(Light.of(share)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"4, 3.0, .509434", "3, 2.5, .702247", "2, 1.5, .642857"})
    void erlangC(int places, double load, double waiting) {
        assertThat(new Places(places, load).waiting()).isEqualTo(waiting, within(5e-7));
        assertThat(new Places(places, load).enough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, 2.4, .138706", "6, 2.4, .024361"})
    void erlangB(int places, double load, double turnedAway) {
        assertThat(new Places(places, load).turnedAway()).isEqualTo(turnedAway, within(5e-7));
    }

    @Test
    void queueWithoutRoomMakesEverybodyWait() {
        assertThat(new Places(2, 2).waiting()).isEqualTo(1);
        assertThat(new Places(8, 3).enough()).isTrue();
    }

    @Test
    void otherTrialsTakePatients() {
        var others = List.of(new Competition(.5, .6), new Competition(.3, .4));

        assertThat(Competition.leftByPriority(40, others)).isEqualTo(24.64, within(1e-9));
        assertThat(Competition.leftByEqualSplit(40, others)).isEqualTo(26, within(1e-9));
        assertThat(Competition.leftByEqualSplit(40, List.of())).isEqualTo(40);
    }

    @Test
    void impossibleArgumentsAreNamed() {
        assertThatThrownBy(() -> new Staffing(Role.COORDINATOR, 1, 1_695, 1.2, .5))
                .hasMessageContaining("1.2");
        assertThatThrownBy(() -> new Places(0, 1)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Course(.4, 1, 1)).hasMessageContaining("0.4");
        assertThatThrownBy(() -> new Effort(1, -7, 0, 0, 0)).hasMessageContaining("-7.0");
    }

    private static TrialLoad newTrial() {
        return load(
                "new",
                EFFORT,
                Map.of(
                        JANUARY,
                        new StartingUp(),
                        JANUARY.plusMonths(1),
                        new StartingUp(),
                        JANUARY.plusMonths(2),
                        new StartingUp(),
                        JANUARY.plusMonths(3),
                        open(3, 2, 0),
                        JANUARY.plusMonths(6),
                        open(3, 6, 0)));
    }

    private static TrialLoad load(String name, Effort effort, Map<YearMonth, Activity> months) {
        return new TrialLoad(name, Map.of(Role.STUDY_NURSE, effort), months);
    }

    private static Open open(double screened, double active, double followUp) {
        return new Open(screened, active, followUp);
    }
}
