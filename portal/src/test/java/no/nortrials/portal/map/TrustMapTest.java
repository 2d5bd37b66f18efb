package no.nortrials.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import no.nortrials.portal.map.TrustMap.Band;
import org.junit.jupiter.api.Test;

class TrustMapTest {
    @Test
    void eachShadeHasAsManyAreasAsTheOthers() {
        var values = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> value("" + number, OptionalDouble.of(number * number)))
                .toList();

        var map = TrustMap.of("Patients", values);

        assertThat(map.bands()).hasSize(5).first().isEqualTo(new Band(1, "1.0", "16.0"));
        assertThat(map.areas()).filteredOn(area -> area.shade() == 3).hasSize(4);
        assertThat(map.hasUnknown()).isFalse();
    }

    @Test
    void equalValuesHaveTheSameShadeAndUnknownOnesNone() {
        var map = TrustMap.of(
                "Patients",
                List.of(
                        value("a", OptionalDouble.of(7)),
                        value("b", OptionalDouble.empty()),
                        value("c", OptionalDouble.of(7))));

        assertThat(map.areas()).extracting(TrustMap.Area::shade).containsExactly(1, 0, 1);
        assertThat(map.bands()).containsExactly(new Band(1, "7.0", "7.0"));
        assertThat(map.hasUnknown()).isTrue();
    }

    @Test
    void withoutValuesThereIsNothingToDraw() {
        assertThat(TrustMap.of("Patients", List.of(value("a", OptionalDouble.empty())))
                        .bands())
                .isEmpty();
    }

    private static TrustMap.Value value(String trust, OptionalDouble value) {
        return new TrustMap.Value(
                trust, "Trust " + trust, value, value.isPresent() ? "" + value.getAsDouble() : "not told");
    }
}
