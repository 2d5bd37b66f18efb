package no.nortrials.forecast.estimate;

import java.util.List;
import no.nortrials.forecast.math.GammaPoisson;
import no.nortrials.forecast.math.Require;

/**
 * Ratios of observed to expected cases in small areas, drawn towards their common level (Clayton and Kaldor 1987).
 *
 * @param alpha shape of the ratios' gamma distribution
 * @param beta its rate
 * @param isAssumed whether α = β = 4 was assumed because the areas differ no more than chance makes them
 */
public record SmallAreas(double alpha, double beta, boolean isAssumed) {
    /** α and β where the data give none. */
    private static final double ASSUMED = 4;

    /** @throws IllegalArgumentException if a number is not positive */
    public SmallAreas {
        Require.positive("The alpha of small areas", alpha);
        Require.positive("The beta of small areas", beta);
    }

    /**
     * Cases in one area.
     *
     * @param observed from 0
     * @param expected by age and sex, above 0
     */
    public record Area(int observed, double expected) {
        /** @throws IllegalArgumentException if a number is out of its range */
        public Area {
            Require.notNegative("Observed cases", observed);
            Require.positive("Expected cases", expected);
        }
    }

    /** The distribution that makes the areas likeliest; α = β = 4 when that likelihood has no maximum. */
    public static SmallAreas of(List<Area> areas) {
        var observed = areas.stream()
                .map(area -> new GammaPoisson.Observation(area.observed(), area.expected()))
                .toList();
        if (areas.stream().allMatch(area -> area.observed() == 0)) {
            return new SmallAreas(ASSUMED, ASSUMED, true);
        }
        return switch (GammaPoisson.fit(observed)) {
            case GammaPoisson.Varying fit -> new SmallAreas(fit.alpha(), fit.beta(), false);
            case GammaPoisson.Alike _ -> new SmallAreas(ASSUMED, ASSUMED, true);
        };
    }

    /** (y + α)/(E + β). */
    public double ratio(Area area) {
        return (area.observed() + alpha) / (area.expected() + beta);
    }

    /** Σy/ΣE. */
    public static double common(List<Area> areas) {
        return areas.stream().mapToInt(Area::observed).sum()
                / areas.stream().mapToDouble(Area::expected).sum();
    }
}
