package no.nortrials.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads text with a dictionary: all that {@link CriteriaText} finds, and conditions, drugs and procedures with their codes.
 * Safe to share between threads.
 */
public final class Reader {
    /** How many candidates a condition gets. */
    private static final int CANDIDATES = 5;

    /** How many different phrases of one text are looked up by likeness; more than the longest protocol has. */
    private static final int MOST_LOOKED_UP = 2_000;

    private static final double LEAST_ALIKE = 0.5;

    private final Dictionary dictionary;
    private final Suggester suggester;

    /**
     * A reader with a dictionary.
     *
     * @param dictionary stays open as long as this is used; whoever opened it closes it
     */
    public Reader(Dictionary dictionary) {
        this(dictionary, _ -> List.of());
    }

    /**
     * A reader that also asks somebody else about each criterion; what is said there of words the dictionary has read is left out.
     *
     * @param suggester for example a {@link LanguageModel}
     */
    public Reader(Dictionary dictionary, Suggester suggester) {
        this.dictionary = dictionary;
        this.suggester = suggester;
    }

    /** Reads a text of any length; see {@link ReadCriteria#complete} for a very long one. */
    public ReadCriteria read(String text) {
        Lookups lookups = new Lookups();
        List<ReadCriterion> criteria = Splitter.split(text).stream()
                .map(piece -> criterion(text, piece, lookups))
                .toList();
        return new ReadCriteria(criteria, !lookups.exhausted);
    }

    private ReadCriterion criterion(String text, Piece piece, Lookups lookups) {
        Clause clause = new Clause(piece, text);
        List<Proposal> found = new ArrayList<>(Grammar.in(clause));
        List<Windows.At> windows = Windows.in(clause);
        for (Mention mention : Mentions.in(text.substring(piece.start(), piece.end()), dictionary))
            coded(text, clause, mention, windows, lookups)
                    .filter(coded -> apart(coded, found))
                    .ifPresent(found::add);
        for (Coded said : suggester.suggest(text.substring(piece.start(), piece.end()))) {
            Coded coded = moved(said, clause.offset);
            if (apart(coded, found)) found.add(coded);
        }
        return CriteriaText.of(text, piece, found);
    }

    private static Coded moved(Coded said, int offset) {
        return new Coded(
                said.span().shifted(offset),
                said.confidence(),
                said.negated(),
                said.kind(),
                said.candidates(),
                said.window());
    }

    private static boolean apart(Coded coded, List<Proposal> found) {
        return found.stream().noneMatch(other -> other.span().overlaps(coded.span()));
    }

    private Optional<Coded> coded(
            String text, Clause clause, Mention mention, List<Windows.At> windows, Lookups lookups) {
        Span span = mention.span().shifted(clause.offset);
        List<Candidate> candidates = candidates(span.in(text), mention, lookups);
        double confidence = mention.term().isPresent() ? 0.9 : 0.5;
        if (mention.kind() == Coded.Kind.CONDITION) {
            double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
            if (best < LEAST_ALIKE) return Optional.empty();
            confidence *= best;
        }
        int from = token(clause, span.start());
        int to = Math.max(from + 1, token(clause, span.end() - 1) + 1);
        Optional<TimeWindow> window = Windows.nearest(clause, windows, from, to);
        return Optional.of(new Coded(span, confidence, clause.negated(from), mention.kind(), candidates, window));
    }

    private List<Candidate> candidates(String words, Mention mention, Lookups lookups) {
        return switch (mention.kind()) {
            case CONDITION -> lookups.conditions(words);
            case DRUG, PROCEDURE -> mention.term().map(Dictionary.Term::codes).orElse(List.of());
        };
    }

    /** The token in which a character of the text stands. */
    private static int token(Clause clause, int at) {
        int inside = at - clause.offset;
        int low = 0;
        int high = clause.tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (clause.tokens.get(middle).start() <= inside) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /** What one text has looked up, each phrase once. */
    private final class Lookups {
        private final Map<String, List<Candidate>> done = new HashMap<>();
        private boolean exhausted;

        List<Candidate> conditions(String words) {
            String plain = words.toLowerCase(Locale.ROOT);
            if (done.size() >= MOST_LOOKED_UP && !done.containsKey(plain)) {
                exhausted = true;
                return List.of();
            }
            return done.computeIfAbsent(plain, some -> dictionary.conditions(some, CANDIDATES));
        }
    }
}
