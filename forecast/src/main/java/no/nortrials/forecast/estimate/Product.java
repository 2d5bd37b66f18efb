package no.nortrials.forecast.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.nortrials.forecast.math.NegativeBinomial;
import no.nortrials.forecast.math.Require;

/**
 * Eligible patients as persons times independent fractions, with closed-form moments. That the fractions are independent is a
 * choice: show {@link #dependence()} beside it. Criteria that imply each other must be made one before.
 *
 * @param persons of the right age and sex in the catchment, above 0
 * @param factors at least one, with distinct names, in the order of the funnel
 */
public record Product(double persons, List<Fraction> factors) {
    /** @throws IllegalArgumentException if persons is not positive, or there is no factor, or a name comes twice */
    public Product {
        factors = List.copyOf(factors);
        Require.positive("Persons", persons);
        long names = factors.stream().map(Fraction::name).distinct().count();
        Require.require(!factors.isEmpty() && names == factors.size(), "Factors", "at least one, each once", factors);
    }

    /** What is left after a factor, in expectation. */
    public record Step(String name, double persons) {}

    /**
     * How much of the uncertainty one factor brings.
     *
     * @param share from 0 to 1; the shares of all factors add to 1
     */
    public record VarianceShare(Fraction factor, double share) {}

    /** E = N · Π a/(a+b). */
    public double mean() {
        return factors.stream().mapToDouble(Fraction::mean).reduce(persons, (x, y) -> x * y);
    }

    /** Standard deviation, from E² = N² · Π a(a+1)/((a+b)(a+b+1)). */
    public double deviation() {
        double square = factors.stream().mapToDouble(Fraction::meanSquare).reduce(persons * persons, (x, y) -> x * y);
        return Math.sqrt(square - mean() * mean());
    }

    /** The gamma distribution with the same mean and deviation. */
    public GammaRate gamma() {
        return GammaRate.withMoments(mean(), deviation());
    }

    /** The log-normal distribution with the same mean and variance of the logarithm: μ = ln N + Σ(ψ(a)−ψ(a+b)), σ² = Σ(ψ′(a)−ψ′(a+b)). */
    public LogNormal logNormal() {
        double mu = Math.log(persons)
                + factors.stream().mapToDouble(Fraction::meanLog).sum();
        return new LogNormal(mu, Math.sqrt(varianceLog()));
    }

    /** How many one would really count, were everybody counted: the expected number with Poisson chance added. */
    public NegativeBinomial counts() {
        return gamma().counts(1);
    }

    /** Every factor's share of the variance of the logarithm, in the order of the factors. */
    public List<VarianceShare> varianceShares() {
        double all = varianceLog();
        return factors.stream()
                .map(one -> new VarianceShare(one, one.varianceLog() / all))
                .toList();
    }

    /** The factor that brings most uncertainty: the one to ask the hospitals about. */
    public Fraction mostUncertain() {
        return factors.stream()
                .max(Comparator.comparingDouble(Fraction::varianceLog))
                .orElseThrow();
    }

    /** What is left after each factor. */
    public List<Step> funnel() {
        var steps = new ArrayList<Step>();
        double left = persons;
        for (Fraction one : factors) {
            left *= one.mean();
            steps.add(new Step(one.name(), left));
        }
        return List.copyOf(steps);
    }

    /** The same without one factor: the difference is what that criterion costs. */
    public Product without(Fraction factor) {
        return new Product(
                persons, factors.stream().filter(one -> !one.equals(factor)).toList());
    }

    /** The same fractions in another catchment. */
    public Product among(double others) {
        return new Product(others, factors);
    }

    /** The expected number under other assumptions on how the criteria go together, in patients. Prevalence and care are not varied. */
    public Dependence dependence() {
        List<Double> criteria = factors.stream()
                .filter(one -> one.role() == Fraction.Role.CRITERION)
                .map(Fraction::mean)
                .collect(Collectors.toList());
        double before = factors.stream()
                .filter(one -> one.role() != Fraction.Role.CRITERION)
                .mapToDouble(Fraction::mean)
                .reduce(persons, (x, y) -> x * y);
        return Dependence.of(criteria).times(before);
    }

    private double varianceLog() {
        return factors.stream().mapToDouble(Fraction::varianceLog).sum();
    }
}
