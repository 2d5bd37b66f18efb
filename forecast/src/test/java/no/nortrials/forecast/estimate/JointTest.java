package no.nortrials.forecast.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods 2.3 B. */
class JointTest {
    @ParameterizedTest
    @CsvFileSource(resources = "joint.csv", useHeadersInDisplayName = true)
    void referencesAreReproduced(String method, double parameter, String listed, double expected) {
        List<Double> shares = Stream.of(listed.split(" ")).map(Double::valueOf).toList();

        double joint = switch (method) {
            case "independent" -> Joint.independent(shares);
            case "lowest" -> Joint.lowest(shares);
            case "highest" -> Joint.highest(shares);
            case "copula" -> Joint.gaussianCopula(parameter, shares);
            default -> Joint.plackett(shares.getFirst(), shares.getLast(), parameter);
        };

        assertThat(joint).isEqualTo(expected, within(5e-7));
    }

    @Property
    void everyAssumptionLiesWithinTheBounds(
            @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = 0, max = 1) Double> shares) {
        var all = Dependence.of(shares);

        assertThat(all.lowest()).isLessThanOrEqualTo(all.independent() + 1e-9);
        assertThat(all.independent()).isLessThanOrEqualTo(all.moderate() + 1e-9);
        assertThat(all.moderate()).isLessThanOrEqualTo(all.highest() + 1e-9);
    }

    @Test
    void noCriteriaExcludeNobody() {
        assertThat(Dependence.of(List.of()).lowest()).isEqualTo(1);
        assertThat(Dependence.of(List.of()).moderate()).isEqualTo(1, within(1e-12));
    }

    @Test
    void impossibleSharesAreNamed() {
        assertThatThrownBy(() -> Joint.independent(List.of(.5, 1.2))).hasMessageContaining("1.2");
        assertThatThrownBy(() -> Joint.gaussianCopula(1, List.of(.5))).hasMessageContaining("1.0");
    }
}
