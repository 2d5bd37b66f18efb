package no.nortrials.forecast.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds, drops or exchanges one site at a time, as long as that is better by the exact engine.
 *
 * @param question the candidates
 * @param scores of them
 * @param rules that every set must keep
 * @param goal the better first
 */
record LocalSearch(SiteQuestion question, Scores scores, Rules rules, Comparator<Choice> goal) {
    /** The set at which no single change helps any more. */
    Choice improved(List<Integer> start) {
        List<Integer> sites = start;
        Choice best = scores.choice(sites);
        while (true) {
            Optional<List<Integer>> better = better(sites, best);
            if (better.isEmpty()) {
                return best;
            }
            sites = better.get();
            best = scores.choice(sites);
        }
    }

    private Optional<List<Integer>> better(List<Integer> sites, Choice than) {
        return neighbours(sites)
                .filter(set -> goal.compare(scores.choice(set), than) < 0)
                .min(Comparator.comparing(scores::choice, goal));
    }

    private Stream<List<Integer>> neighbours(List<Integer> sites) {
        List<Integer> others = IntStream.range(0, question.candidates().size())
                .boxed()
                .filter(i -> !sites.contains(i))
                .toList();
        List<List<Integer>> sets = new ArrayList<>();
        others.forEach(in -> sets.add(with(sites, in)));
        for (Integer out : sites) {
            List<Integer> rest = sites.stream().filter(i -> !i.equals(out)).toList();
            sets.add(rest);
            others.forEach(in -> sets.add(with(rest, in)));
        }
        return sets.stream().filter(set -> rules.allow(candidates(set)));
    }

    private static List<Integer> with(List<Integer> sites, Integer one) {
        var set = new TreeSet<>(sites);
        set.add(one);
        return List.copyOf(set);
    }

    private List<Candidate> candidates(List<Integer> sites) {
        return sites.stream().map(question.candidates()::get).toList();
    }
}
