package no.nortrials.benchmark.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import org.junit.jupiter.api.Test;

class NationTest {
    @Test
    void theSameSeedMakesTheSamePatientsInWhateverOrder() {
        var nation = new Nation(1_000, 7);
        Patient alone = new Nation(1_000, 7).patient(777);

        var all = IntStream.range(0, 1_000).mapToObj(nation::patient).toList();

        assertThat(all.get(777)).isEqualTo(alone);
        assertThat(new Nation(1_000, 8).patient(777)).isNotEqualTo(alone);
    }

    @Test
    void aPatientHasFiftyFourEventsOnAverageNoneBeforeBirthOrAfterDeath() {
        var nation = new Nation(20_000, 1);

        var patients = IntStream.range(0, 20_000).mapToObj(nation::patient).toList();

        double mean = patients.stream()
                .mapToInt(patient -> patient.events().size())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(54, withinPercentage(5));
        assertThat(patients)
                .allSatisfy(patient -> assertThat(patient.events())
                        .extracting(PatientEvent::day)
                        .allMatch(day -> !day.isBefore(patient.born().orElseThrow())
                                && patient.died()
                                        .map(died -> !day.isAfter(died))
                                        .orElse(true)));
    }
}
