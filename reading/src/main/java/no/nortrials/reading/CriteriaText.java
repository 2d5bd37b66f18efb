package no.nortrials.reading;

import java.util.List;

/** Reads text without a dictionary: sections, ages, sexes, numbers, scales, pregnancy and consent. */
public final class CriteriaText {
    private CriteriaText() {}

    /** Reads a text of any length; the work grows in step with it. */
    public static ReadCriteria read(String text) {
        List<ReadCriterion> criteria = Splitter.split(text).stream()
                .map(piece -> criterion(text, piece, new Clause(piece, text)))
                .toList();
        return new ReadCriteria(criteria, true);
    }

    private static ReadCriterion criterion(String text, Piece piece, Clause clause) {
        return of(text, piece, Grammar.in(clause));
    }

    static ReadCriterion of(String text, Piece piece, List<Proposal> found) {
        Span span = new Span(piece.start(), piece.end());
        return new ReadCriterion(
                piece.section(), piece.number(), piece.level(), span, span.in(text), Grammar.ordered(found, span));
    }
}
