package no.nortrials.eligibility.units;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Temperatures whose zero is not that of nature. They stand alone: a degree Celsius for each day is not known. */
final class Temperatures {
    private static final Scale KELVIN = Scale.base("K");
    private static final Scale RANKINE = KELVIN.times(Scale.of(BigDecimal.valueOf(5)))
            .times(Scale.of(BigDecimal.valueOf(9)).inverse());

    private static final Map<String, Scale> SCALES = Map.of(
            "Cel", KELVIN.shifted(new BigDecimal("273.15")),
            "[degF]", RANKINE.shifted(new BigDecimal("459.67")));

    private Temperatures() {}

    static Optional<Scale> scale(String code) {
        return Optional.ofNullable(SCALES.get(code));
    }
}
