package no.nortrials.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import no.nortrials.reading.Phrases.Hit;

/** A criterion with all that the readers look at: its tokens, numbers, names and negations. */
final class Clause {
    final List<Token> tokens;
    final List<Limit> limits;
    final List<Hit<Measure>> measures;
    final List<Hit<String>> scales;
    final Section section;
    final int offset;
    private final BitSet negated;
    private final BitSet taken = new BitSet();

    Clause(Piece piece, String text) {
        tokens = Lexer.tokens(text.substring(piece.start(), piece.end()));
        limits = Limits.find(tokens);
        measures = hits(Measure.WORDS);
        scales = hits(Scales.WORDS);
        negated = Negation.in(tokens, piece.section());
        section = piece.section();
        offset = piece.start();
    }

    <T> List<Hit<T>> hits(Phrases<T> phrases) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            var hit = phrases.at(tokens, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** The place in the whole text of the tokens from one through before another. */
    Span span(int from, int to) {
        return new Span(
                offset + tokens.get(from).start(), offset + tokens.get(to - 1).end());
    }

    boolean negated(int token) {
        return negated.get(token);
    }

    /** Marks the tokens as used by a proposal. */
    void take(int from, int to) {
        taken.set(from, to);
    }

    boolean taken(int from, int to) {
        int next = taken.nextSetBit(from);
        return next >= 0 && next < to;
    }

    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }

    boolean anyOf(int at, Set<String> words) {
        return at >= 0 && at < tokens.size() && words.contains(tokens.get(at).text());
    }

    /** Whether one of the words stands among the tokens from one through before another; bounds outside are cut. */
    boolean within(int from, int to, Set<String> words) {
        for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) if (anyOf(at, words)) return true;
        return false;
    }
}
