package no.nortrials.cohort.index.kernel;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Which postings are looked at and which of these match, whatever the day.
 *
 * @param terms ranges of terms in ascending order
 * @param sites by the number of a hospital, whether events there are looked at; none when it does not matter
 */
public record Selection(List<Range> terms, Optional<boolean[]> sites) {
    /**
     * Neighbouring terms.
     *
     * @param from the first
     * @param to the one after the last
     * @param test what their numbers must be
     */
    public record Range(int from, int to, NumberTest test) {
        public Range {
            requireNonNull(test, "test is null");
            if (from >= to) throw new IllegalArgumentException("no term lies from `" + from + "` to `" + to + "`");
        }
    }

    public Selection {
        terms = List.copyOf(terms);
        requireNonNull(sites, "sites is null");
    }

    /** Whether the postings are those of one term, and so in order of days. */
    public boolean isOneTerm() {
        return terms.size() == 1 && terms.getFirst().to() - terms.getFirst().from() == 1;
    }

    /** Whether every posting of the terms matches. */
    public boolean isPlain() {
        for (Range range : terms) if (!(range.test() instanceof NumberTest.Always)) return false;
        return sites.isEmpty();
    }

    /** The same without what can never match. */
    public Selection matching() {
        return new Selection(
                terms.stream()
                        .filter(range -> !(range.test() instanceof NumberTest.Never))
                        .toList(),
                sites);
    }

    /** The same terms, whatever the numbers and hospitals. */
    public Selection whatever() {
        return new Selection(
                terms.stream()
                        .map(range -> new Range(range.from(), range.to(), new NumberTest.Always()))
                        .toList(),
                Optional.empty());
    }
}
