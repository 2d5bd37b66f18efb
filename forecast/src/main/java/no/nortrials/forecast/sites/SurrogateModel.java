package no.nortrials.forecast.sites;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * A yes or no for every site, with the number of patients taken as normal: Σμx − n + ½ ≥ z·√(Σσ²x). The root is replaced by its
 * tangent at one variance v: √v/2 + Σσ²x/(2√v), which is never below it.
 */
final class SurrogateModel {
    private static final long MILLISECONDS = 2_000;

    private final SiteQuestion question;
    private final Scores scores;
    private final Rules rules;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();

    SurrogateModel(SiteQuestion question, Scores scores, Rules rules) {
        this.question = question;
        this.scores = scores;
        this.rules = rules;
        model.options.time_suffice = MILLISECONDS;
        model.options.time_abort = MILLISECONDS;
        question.candidates().forEach(this::addVariable);
        rules.leastInRegion().forEach(this::addRegion);
        if (rules.mostSites() < question.candidates().size()) {
            Expression number = model.newExpression("number").upper(rules.mostSites());
            each(i -> number.set(i, 1));
        }
    }

    /** The cheapest sites that reach the target with the normal quantile z. */
    Optional<List<Integer>> cheapest(double z, double variance) {
        double root = Math.sqrt(variance);
        Expression enough = model.newExpression("enough").lower(question.target() - 0.5 + z * root / 2);
        each(i -> enough.set(i, scores.mean(i) - z * scores.variance(i) / (2 * root)));
        each(i -> model.getVariable(i).weight(scores.cost(i)));
        return solved(model.minimise());
    }

    /** The sites within a budget that have the most patients, less z standard deviations. */
    Optional<List<Integer>> likeliest(double z, double variance, double budget) {
        double root = Math.sqrt(variance);
        Expression cost = model.newExpression("cost").upper(budget);
        each(i -> cost.set(i, scores.cost(i)));
        each(i -> model.getVariable(i).weight(scores.mean(i) - z * scores.variance(i) / (2 * root)));
        return solved(model.maximise());
    }

    private void addVariable(Candidate candidate) {
        var variable = model.newVariable(candidate.name()).binary();
        if (rules.forced().contains(candidate.name())) {
            variable.lower(1);
        }
        if (rules.forbidden().contains(candidate.name())) {
            variable.upper(0);
        }
    }

    private void addRegion(String region, int least) {
        Expression served = model.newExpression("region " + region).lower(least);
        each(i -> served.set(i, question.candidates().get(i).region().equals(region) ? 1 : 0));
    }

    private void each(IntConsumer action) {
        IntStream.range(0, question.candidates().size()).forEach(action);
    }

    private Optional<List<Integer>> solved(Optimisation.Result result) {
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, question.candidates().size())
                .filter(i -> result.doubleValue(i) > 0.5)
                .boxed()
                .toList());
    }
}
