package no.nortrials.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number with its unit.
 *
 * @param second the number after a stroke, as the diastolic pressure of 140/90
 * @param to the index of the token after it
 */
record Quantity(BigDecimal value, Optional<BigDecimal> second, Unit unit, int to) {
    private static final BigDecimal SYSTOLIC = BigDecimal.valueOf(60);
    private static final BigDecimal DIASTOLIC = BigDecimal.valueOf(30);
    static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("twice", 2),
            Map.entry("en", 1),
            Map.entry("ett", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("sju", 7),
            Map.entry("åtte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("tolv", 12));

    static Optional<Quantity> at(List<Token> tokens, int from) {
        if (from >= tokens.size()) return Optional.empty();
        if (minus(tokens, from)) return at(tokens, from + 1).map(Quantity::negative);
        Token token = tokens.get(from);
        if (token.isNumber()) return Optional.of(of(tokens, token.number().orElseThrow(), from + 1));
        return word(tokens, from);
    }

    private static boolean minus(List<Token> tokens, int at) {
        if (!tokens.get(at).is("-")
                || at + 1 >= tokens.size()
                || !tokens.get(at + 1).isNumber()) return false;
        return at == 0
                || (!tokens.get(at - 1).isNumber()
                        && tokens.get(at + 1).start() == tokens.get(at).end());
    }

    private static Quantity of(List<Token> tokens, BigDecimal value, int after) {
        Optional<BigDecimal> second = stroke(tokens, after);
        int end = second.isPresent() ? after + 2 : after;
        boolean pressure = value.compareTo(SYSTOLIC) >= 0
                && second.map(DIASTOLIC::compareTo).orElse(1) <= 0;
        Unit unit = Units.at(tokens, end);
        return new Quantity(value, pressure ? second : Optional.empty(), unit, unit.to());
    }

    private static Optional<BigDecimal> stroke(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is("/")) return Optional.empty();
        return tokens.get(at + 1).number();
    }

    /** A number in letters, before a word that makes it a quantity: "two times ULN", "twelve months". */
    private static Optional<Quantity> word(List<Token> tokens, int from) {
        Integer value = WORDS.get(tokens.get(from).text());
        if (value == null) return Optional.empty();
        Unit unit = Units.at(tokens, from + 1);
        boolean counts = unit.time().isPresent() || unit.normal().isPresent();
        return counts
                ? Optional.of(new Quantity(BigDecimal.valueOf(value), Optional.empty(), unit, unit.to()))
                : Optional.empty();
    }

    private Quantity negative() {
        return new Quantity(value.negate(), second, unit, to);
    }
}
