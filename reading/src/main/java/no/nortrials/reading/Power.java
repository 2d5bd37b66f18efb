package no.nortrials.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A power of ten in a unit of counted cells, also where the raised figure has fallen down: {@code 10^9}, {@code 109}.
 *
 * @param to the index of the token after it
 */
record Power(int exponent, int to) {
    private static final Pattern FALLEN = Pattern.compile("10(3|6|9|12)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static Optional<Power> at(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isNumber()) return Optional.empty();
        String written = tokens.get(at).text();
        if (FALLEN.matcher(written).matches() && timesBefore(tokens, at))
            return Optional.of(new Power(Integer.parseInt(written.substring(2)), at + 1));
        if (!written.equals("10")) return Optional.empty();
        return raised(tokens, at + 1);
    }

    private static boolean timesBefore(List<Token> tokens, int at) {
        return at > 0 && (tokens.get(at - 1).is("x") || tokens.get(at - 1).is("*"));
    }

    private static Optional<Power> raised(List<Token> tokens, int at) {
        if (at >= tokens.size()) return Optional.empty();
        Token token = tokens.get(at);
        int figure = token.text().length() == 1 ? RAISED.indexOf(token.text()) : -1;
        if (figure > 0) return Optional.of(new Power(figure, at + 1));
        if (token.is("e9") || token.is("e6") || token.is("e3") || token.is("e12"))
            return Optional.of(new Power(Integer.parseInt(token.text().substring(1)), at + 1));
        boolean caret = token.is("^") || token.is("*") || token.is("e") || token.is("exp");
        int digits = caret ? at + 1 : at;
        if (digits >= tokens.size()
                || !FALLEN.matcher("10" + tokens.get(digits).text()).matches()) return Optional.empty();
        return Optional.of(new Power(Integer.parseInt(tokens.get(digits).text()), digits + 1));
    }
}
