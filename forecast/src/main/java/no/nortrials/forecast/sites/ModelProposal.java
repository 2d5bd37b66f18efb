package no.nortrials.forecast.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * For many candidates: a mixed-integer model with normal numbers of patients finds good sets, the exact engine scores them, and a local
 * search improves them. What is returned keeps its promise exactly; that nothing better exists is not proven.
 */
final class ModelProposal implements Proposal {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Where the tangents to the root touch it, as shares of the variance of all candidates. */
    private static final double[] TOUCHING = {.08, .2, .45, .9};

    private static final double[] CAUTIONS = {0, .5, 1.3};

    private final SiteQuestion question;
    private final Scores scores;
    private final double allVariance;

    ModelProposal(SiteQuestion question) {
        this.question = question;
        scores = new Scores(question);
        allVariance = Math.max(1, sites().mapToDouble(scores::variance).sum());
    }

    @Override
    public Optional<Choice> cheapest(double probability, Rules rules) {
        Require.within("A probability", probability);
        double z = NORMAL.inverseCumulativeProbability(probability);
        List<List<Integer>> found = new ArrayList<>();
        for (double share : TOUCHING) {
            model(rules).cheapest(z, share * allVariance).ifPresent(found::add);
        }
        likeliestOfAll(rules).ifPresent(found::add);
        var search = new LocalSearch(question, scores, rules, Goal.cheapest(probability));
        return best(found, search, choice -> choice.probability() >= probability, Goal.cheapest(probability));
    }

    @Override
    public Optional<Choice> likeliest(double budget, Rules rules) {
        List<List<Integer>> found = new ArrayList<>();
        for (double share : TOUCHING) {
            for (double z : CAUTIONS) {
                model(rules).likeliest(z, share * allVariance, budget).ifPresent(found::add);
            }
        }
        var search = new LocalSearch(question, scores, rules, Goal.likeliest(budget));
        return best(found, search, choice -> choice.cost() <= budget, Goal.likeliest(budget));
    }

    @Override
    public boolean isExact() {
        return false;
    }

    /** As many as the rules let, so that there is something to begin with when the normal numbers are too cautious. */
    private Optional<List<Integer>> likeliestOfAll(Rules rules) {
        return model(rules)
                .likeliest(0, allVariance, sites().mapToDouble(scores::cost).sum() + 1);
    }

    private IntStream sites() {
        return IntStream.range(0, question.candidates().size());
    }

    private SurrogateModel model(Rules rules) {
        return new SurrogateModel(question, scores, rules);
    }

    private static Optional<Choice> best(
            List<List<Integer>> found, LocalSearch search, Predicate<Choice> isGoodEnough, Comparator<Choice> goal) {
        return found.stream()
                .distinct()
                .map(search::improved)
                .filter(isGoodEnough)
                .min(goal);
    }
}
