package no.nortrials.protocol;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Role;

/** Turns the criteria of a source into our own model. */
final class Criteria {
    private Criteria() {}

    static EligibilityCriteria of(String title, List<SourceCriterion> criteria) {
        return new EligibilityCriteria(
                title, criteria.stream().map(Criteria::of).toList());
    }

    private static Criterion of(SourceCriterion source) {
        return source.computable()
                .map(criterion -> criterion.with(note(criterion.note().id(), source)))
                .orElseGet(() -> new FreeText(note("t" + source.order(), source), false, source.text()));
    }

    private static Note note(String id, SourceCriterion source) {
        return new Note(id, label(source), role(source.category()), source.text());
    }

    private static String label(SourceCriterion source) {
        String list = source.category() == Category.OTHER ? "neither inclusion nor exclusion" : "";
        return Stream.of(list, source.part(), source.identifier())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Role role(Category category) {
        return switch (category) {
            case INCLUSION, OTHER -> Role.INCLUSION;
            case EXCLUSION -> Role.EXCLUSION;
        };
    }
}
