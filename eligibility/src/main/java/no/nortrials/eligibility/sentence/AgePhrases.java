package no.nortrials.eligibility.sentence;

import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBound;

/** Ages in words. */
final class AgePhrases {
    private AgePhrases() {}

    static String of(Words words, Age age, String at) {
        return words.aged(range(words, age.min(), age.max()), age.basis(), at);
    }

    private static String range(Words words, Optional<AgeBound> min, Optional<AgeBound> max) {
        if (min.isPresent() && max.isPresent() && plain(min.get(), max.get()))
            return min.equals(max)
                    ? words.exactly(length(words, min.get()))
                    : words.between(String.valueOf(min.get().amount()), length(words, max.get()));
        String lower = min.map(bound -> lower(words, bound)).orElse("");
        String upper = max.map(bound -> upper(words, bound)).orElse("");
        return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + ", " + upper;
    }

    private static boolean plain(AgeBound min, AgeBound max) {
        return min.inclusive() && max.inclusive() && min.unit() == max.unit();
    }

    private static String lower(Words words, AgeBound bound) {
        String length = length(words, bound);
        return bound.inclusive() ? words.atLeast(length) : words.moreThan(length);
    }

    private static String upper(Words words, AgeBound bound) {
        String length = length(words, bound);
        return bound.inclusive() ? words.atMost(length) : words.lessThan(length);
    }

    private static String length(Words words, AgeBound bound) {
        return words.length(bound.amount(), bound.unit());
    }
}
