package no.nortrials.forecast.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.math.Require;
import org.hipparchus.special.Gamma;

/**
 * A pool of patients that is emptied, and a flow of new ones: N(t) ~ Poisson(c·(λt + M(1 − e^(−κt)))). It avoids the mistake of
 * taking "500 eligible today" for 500 every year.
 *
 * @param flow λ, new eligible patients a month, from 0
 * @param pool M, eligible patients today, from 0
 * @param contacted κ, the share of the pool that is contacted in a month (a hazard), from 0
 * @param consenting c, the share of contacted patients who are enrolled, above 0, at most 1
 */
public record FinitePool(double flow, double pool, double contacted, double consenting) implements Recruitment {
    private static final double TAIL = 1e-9;

    /** @throws IllegalArgumentException if a number is out of its range */
    public FinitePool {
        Require.notNegative("A flow", flow);
        Require.notNegative("A pool", pool);
        Require.notNegative("A share contacted in a month", contacted);
        Require.require(consenting > 0 && consenting <= 1, "A consenting share", "above 0, at most 1", consenting);
    }

    @Override
    public double mean(double month) {
        double incident = flow == 0 ? 0 : flow * month;
        double prevalent = contacted == 0 ? 0 : -pool * Math.expm1(-contacted * month);
        return consenting * (incident + prevalent);
    }

    @Override
    public double missed(int target, double month) {
        double mean = mean(month);
        if (target <= 0 || mean == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return mean == 0 ? 1 : Gamma.regularizedGammaQ(target, mean);
    }

    @Override
    public Counts enrolled(double month) {
        Require.notNegative("The month of a distribution", month);
        double mean = mean(month);
        List<Double> chances = new ArrayList<>();
        double sum = 0;
        for (int k = 0; sum < 1 - TAIL; k++) {
            double p = Math.exp((k == 0 ? 0 : k * Math.log(mean)) - mean - Gamma.logGamma(k + 1.0));
            chances.add(p);
            sum += p;
        }
        return new Counts(chances);
    }

    @Override
    public DoubleStream bends() {
        return DoubleStream.of(0);
    }
}
