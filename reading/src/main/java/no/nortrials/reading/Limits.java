package no.nortrials.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.reading.Phrases.Hit;

/** Finds every number of a criterion with how it limits. */
final class Limits {
    private static final Set<String> FILLERS =
            WordSet.of("the age of a an value approximately about than to alderen ca level alder på ages aged or score "
                    + "scores $ ~ circa from is");
    private static final Set<String> UNITS_OF_AGE =
            WordSet.of("of age old gammel gamle ( ) inclusive years year yrs (inclusive)");
    private static final Set<String> BETWEEN = Set.of("between", "mellom", "within", "betwen");
    private static final Set<String> TO = WordSet.of("- to til through thru until ~ upto");
    private static final Set<String> JOINS = WordSet.of(
            "and og but to , & of age old years year ( ) is be inclusive also with yrs gammel men samtidig ; "
                    + "both a the - value til");
    private static final int MOST_FILLERS = 3;
    private static final int WIDEST_JOIN = 4;

    private Limits() {}

    static List<Limit> find(List<Token> tokens) {
        List<Limit> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Optional<Limit> limit = at(tokens, at);
            limit.ifPresent(next -> join(tokens, found, next));
            at = limit.map(Limit::to).orElse(at + 1);
        }
        return found;
    }

    private static void join(List<Token> tokens, List<Limit> found, Limit next) {
        if (!found.isEmpty() && joins(tokens, found.getLast(), next))
            found.add(found.removeLast().with(next));
        else found.add(next);
    }

    private static boolean joins(List<Token> tokens, Limit first, Limit next) {
        if (next.from() - first.to() > WIDEST_JOIN || !first.completes(next)) return false;
        boolean mirrored = tokens.get(first.from()).isNumber()
                && Signs.BEFORE.at(tokens, first.to() - 1).isPresent();
        return mirrored
                || tokens.subList(first.to(), next.from()).stream().allMatch(token -> JOINS.contains(token.text()));
    }

    private static Optional<Limit> at(List<Token> tokens, int at) {
        return signed(tokens, at)
                .or(() -> range(tokens, at))
                .or(() -> Quantity.at(tokens, at).map(quantity -> number(tokens, at, quantity)));
    }

    private static Optional<Limit> signed(List<Token> tokens, int at) {
        Optional<Hit<Sign>> sign = Signs.BEFORE.at(tokens, at);
        if (sign.isEmpty()) return Optional.empty();
        int after = sign.get().to();
        Optional<Unit> normal = Units.multiple(tokens, after).filter(unit -> firm(tokens, after, unit));
        if (normal.isPresent())
            return Optional.of(Limit.signed(
                    at,
                    new Quantity(
                            BigDecimal.ONE,
                            Optional.empty(),
                            normal.get(),
                            normal.get().to()),
                    sign.get().meaning()));
        for (int number = after; number <= after + MOST_FILLERS; number++) {
            Optional<Quantity> quantity = Quantity.at(tokens, number);
            if (quantity.isPresent())
                return Optional.of(signedOrRange(
                        tokens, at, number, quantity.get(), sign.get().meaning()));
            if (number >= tokens.size() || !FILLERS.contains(tokens.get(number).text())) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "above normal" may be said of anything; "above ULN" is a limit. */
    private static boolean firm(List<Token> tokens, int from, Unit unit) {
        return tokens.subList(from, unit.to()).stream()
                .anyMatch(token -> token.text().startsWith("u")
                        || token.is("lln")
                        || token.is("lower")
                        || token.text().startsWith("ø")
                        || token.is("nedre"));
    }

    private static Limit signedOrRange(List<Token> tokens, int from, int number, Quantity quantity, Sign sign) {
        if (sign == Sign.EQUAL || tokens.get(from).isWord()) {
            Optional<Limit> range = range(tokens, number);
            if (range.isPresent() && sign != Sign.MORE && sign != Sign.LESS) {
                Limit found = range.get();
                return new Limit(
                        from,
                        found.to(),
                        found.low(),
                        found.high(),
                        found.unit(),
                        found.lowTime(),
                        found.second(),
                        found.form());
            }
        }
        return Limit.signed(from, quantity, sign);
    }

    private static Optional<Limit> range(List<Token> tokens, int at) {
        boolean between = BETWEEN.contains(tokens.get(at).text());
        int first = between
                        && at + 1 < tokens.size()
                        && FILLERS.contains(tokens.get(at + 1).text())
                ? at + 2
                : between ? at + 1 : at;
        first = between ? skip(tokens, first, FILLERS) : first;
        Optional<Quantity> low = Quantity.at(tokens, first);
        if (low.isEmpty()) return Optional.empty();
        int joint = skip(tokens, low.get().to(), UNITS_OF_AGE);
        if (!joint(tokens, joint, between)) return Optional.empty();
        return upper(tokens, skip(tokens, joint + 1, FILLERS))
                .filter(high -> high.quantity.value().compareTo(low.get().value()) > 0)
                .map(high -> Limit.of(at, high.quantity.to(), inUnitOf(low.get(), high.quantity), Sign.AT_LEAST)
                        .with(Limit.of(at, high.quantity.to(), high.quantity, high.sign)));
    }

    private record Upper(Quantity quantity, Sign sign) {}

    /** The end of a range, which may have a sign of its own: "2 to < 17 years". */
    private static Optional<Upper> upper(List<Token> tokens, int at) {
        Optional<Hit<Sign>> sign =
                Signs.BEFORE.at(tokens, at).filter(hit -> hit.meaning().upper());
        return Quantity.at(tokens, sign.map(Hit::to).orElse(at))
                .map(quantity -> new Upper(quantity, sign.map(Hit::meaning).orElse(Sign.AT_MOST)));
    }

    private static Quantity inUnitOf(Quantity low, Quantity high) {
        return low.unit().isNone() ? new Quantity(low.value(), low.second(), high.unit(), low.to()) : low;
    }

    private static boolean joint(List<Token> tokens, int at, boolean between) {
        if (at >= tokens.size()) return false;
        Token token = tokens.get(at);
        return TO.contains(token.text()) || (between && (token.is("and") || token.is("og") || token.is("&")));
    }

    private static int skip(List<Token> tokens, int from, Set<String> words) {
        int at = from;
        while (at < tokens.size()
                && at - from < MOST_FILLERS
                && words.contains(tokens.get(at).text())) at++;
        return at;
    }

    /** A number with a comparison after it, or before a sign that looks at what follows, or alone. */
    private static Limit number(List<Token> tokens, int at, Quantity quantity) {
        int after = quantity.to();
        for (int gap = after; gap <= after + MOST_FILLERS && gap < tokens.size(); gap++) {
            Optional<Hit<Sign>> sign = Signs.AFTER.at(tokens, gap).filter(hit -> !followedByThan(tokens, hit.to()));
            if (sign.isPresent()) return after(tokens, at, quantity, sign.get());
            if (!UNITS_OF_AGE.contains(tokens.get(gap).text())) break;
        }
        Optional<Hit<Sign>> mirrored = Signs.BEFORE.at(tokens, after).filter(hit -> mirrors(tokens, hit));
        return mirrored.map(
                        hit -> Limit.of(at, hit.to(), quantity, hit.meaning().mirrored()))
                .orElseGet(() -> Limit.bare(at, quantity));
    }

    /** "18+ years" has its unit behind the sign. */
    private static Limit after(List<Token> tokens, int at, Quantity quantity, Hit<Sign> sign) {
        Unit unit = quantity.unit().isNone() ? Units.at(tokens, sign.to()) : Unit.none(sign.to());
        Unit known = quantity.unit().isNone() ? unit : quantity.unit();
        Quantity whole = new Quantity(quantity.value(), quantity.second(), known, unit.to());
        return Limit.of(at, unit.to(), whole, sign.meaning());
    }

    private static boolean followedByThan(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).is("than")
                        || tokens.get(at).is("enn")
                        || tokens.get(at).is("then"));
    }

    /** "18 ≤ age": a sign in characters with a word, not a number, after it. */
    private static boolean mirrors(List<Token> tokens, Hit<Sign> hit) {
        Token sign = tokens.get(hit.from());
        if (sign.isWord() || hit.meaning() == Sign.EQUAL || hit.to() >= tokens.size()) return false;
        boolean number =
                hit.to() + 1 < tokens.size() && tokens.get(hit.to() + 1).isNumber();
        return tokens.get(hit.to()).isWord() && !number;
    }
}
