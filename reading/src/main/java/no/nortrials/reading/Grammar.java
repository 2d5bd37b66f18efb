package no.nortrials.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is found in one criterion without a dictionary. */
final class Grammar {
    private Grammar() {}

    static List<Proposal> in(Clause clause) {
        List<Proposal> found = new ArrayList<>(Scores.in(clause));
        found.addAll(Ages.in(clause));
        found.addAll(Measurements.in(clause));
        found.addAll(Sexes.in(clause));
        found.addAll(Topics.in(clause));
        return found;
    }

    /** In the order of the text; one that says there is nothing when there is nothing. */
    static List<Proposal> ordered(List<Proposal> found, Span whole) {
        if (found.isEmpty())
            return List.of(new NotComputable(whole, 0.5, false, "no age, sex, number, scale or known word was found"));
        return found.stream()
                .sorted(Comparator.comparingInt(proposal -> proposal.span().start()))
                .toList();
    }
}
