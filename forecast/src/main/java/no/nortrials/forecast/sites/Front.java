package no.nortrials.forecast.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.forecast.math.Require;

/**
 * A few choices of which none is better than another in cost, probability and number of regions at once, in the order of their
 * cost. Which of them is right is for people to say.
 *
 * @param choices none dominated by another
 */
public record Front(List<Choice> choices) {
    /** Copies the list. */
    public Front {
        choices = List.copyOf(choices);
    }

    /**
     * The cheapest choices for probabilities at even distances from the least to the most that can be had; those within the rules alone
     * and those that serve every region as well.
     *
     * @param leastProbability below which no choice is of interest
     * @param steps how many probabilities, at least 2
     */
    public static Front of(Proposal proposal, Rules rules, Rules inEveryRegion, double leastProbability, int steps) {
        Require.within("The least probability", leastProbability);
        Require.require(steps >= 2, "The steps of a front", "at least 2", steps);
        Map<List<String>, Choice> found = new LinkedHashMap<>();
        for (Rules either : List.of(rules, inEveryRegion)) {
            for (Choice choice : along(proposal, either, leastProbability, steps)) {
                found.put(choice.names(), choice);
            }
        }
        return new Front(found.values().stream()
                .filter(choice -> found.values().stream().noneMatch(choice::isDominatedBy))
                .sorted(Comparator.comparingDouble(Choice::cost))
                .toList());
    }

    private static List<Choice> along(Proposal proposal, Rules rules, double least, int steps) {
        Optional<Choice> most = proposal.likeliest(Double.MAX_VALUE, rules);
        var choices = new ArrayList<Choice>();
        most.filter(choice -> choice.probability() >= least).ifPresent(choice -> {
            for (int i = 0; i < steps - 1; i++) {
                double level = least + (choice.probability() - least) * i / (steps - 1);
                proposal.cheapest(level, rules).ifPresent(choices::add);
            }
            choices.add(choice);
        });
        return choices;
    }
}
