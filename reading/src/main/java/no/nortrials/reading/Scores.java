package no.nortrials.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.nortrials.eligibility.Bound;
import no.nortrials.reading.Phrases.Hit;

/** Finds clinical scales with the values asked for, in our numbers, Roman ones or letters. */
final class Scores {
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5, "vi", 6);
    private static final Set<String> LETTERS = Set.of("a", "b", "c");
    private static final Set<String> BETWEEN =
            WordSet.of("score scores of is class classes classification grade grades stage status performance ( ) : "
                    + "scale a the with functional category physical level equal between type must be at [ ] ps who "
                    + "klasse grad på symptoms heart failure baseline screening index = , having fra er mellom from "
                    + "total range points version risk group karnofsky criteria v system to ecog nyha asa cirrhosis "
                    + "liver in patients psychomotor rating - zubrod stages kps mrs mmse gcs vas nrs ' mm pain test "
                    + "value 2.0 sum");
    private static final Set<String> JOINS = WordSet.of(", or and to - / eller og til & through – class grade");
    private static final Set<String> UNITS = Set.of("{score}", "%", "mm", "cm");
    private static final int REACH = 9;

    private Scores() {}

    static List<Proposal> in(Clause clause) {
        List<Proposal> found = new ArrayList<>();
        for (Hit<String> scale : clause.scales) {
            if (clause.taken(scale.from(), scale.to())) continue;
            value(clause, scale).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Proposal> value(Clause clause, Hit<String> scale) {
        for (int at = scale.to(); at < Math.min(clause.tokens.size(), scale.to() + REACH); at++) {
            Optional<Proposal> value = valueAt(clause, scale, at);
            if (value.isPresent()) return value;
            if (!clause.anyOf(at, BETWEEN) && Scales.WORDS.at(clause.tokens, at).isEmpty()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Proposal> valueAt(Clause clause, Hit<String> scale, int at) {
        Optional<Limit> limit = limitAt(clause, at);
        if (limit.filter(Scores::fits).isPresent()) return numbers(clause, scale, behindName(clause, limit.get()));
        return limit.isPresent() ? Optional.empty() : roman(clause, scale, at).or(() -> letters(clause, scale, at));
    }

    private static boolean fits(Limit limit) {
        boolean year = limit.form() == Limit.Form.BARE
                && limit.low().filter(low -> low.value().intValue() > 150).isPresent();
        return !year
                && limit.unit().time().isEmpty()
                && limit.unit().ucum().map(UNITS::contains).orElse(true);
    }

    /** "PHQ-9 > 10": a bare number that belongs to the name gives way to the limit behind it. */
    private static Limit behindName(Clause clause, Limit limit) {
        if (limit.form() != Limit.Form.BARE) return limit;
        return clause.limits.stream()
                .filter(next -> next.from() >= limit.to() && next.from() <= limit.to() + 3)
                .filter(next -> next.form() != Limit.Form.BARE && fits(next))
                .findFirst()
                .orElse(limit);
    }

    private static Optional<Limit> limitAt(Clause clause, int at) {
        return clause.limits.stream().filter(limit -> limit.from() == at).findFirst();
    }

    /** "0, 1 or 2" are three numbers and one range. */
    private static Optional<Proposal> numbers(Clause clause, Hit<String> scale, Limit first) {
        int to = first.to();
        Optional<Bound> low = first.low();
        Optional<Bound> high = first.high();
        Optional<Limit> next = bare(first) ? following(clause, to) : Optional.empty();
        while (next.isPresent()) {
            high = next.get().high();
            to = next.get().to();
            next = following(clause, to);
        }
        if (clause.taken(first.from(), to)) return Optional.empty();
        if (low.isPresent()
                && high.isPresent()
                && low.get().value().compareTo(high.get().value()) > 0) return Optional.empty();
        double confidence = first.form() == Limit.Form.EQUAL ? 0.5 : 0.9;
        return Optional.of(score(clause, scale, to, confidence, low, high, List.of()));
    }

    private static boolean bare(Limit limit) {
        return limit.form() == Limit.Form.BARE || limit.form() == Limit.Form.EQUAL;
    }

    private static Optional<Limit> following(Clause clause, int from) {
        int at = from;
        while (at - from < 3 && clause.anyOf(at, JOINS)) at++;
        return at == from
                ? Optional.empty()
                : limitAt(clause, at)
                        .filter(limit ->
                                limit.form() == Limit.Form.BARE && limit.unit().isNone());
    }

    private static Optional<Proposal> roman(Clause clause, Hit<String> scale, int from) {
        int start = from;
        Optional<Hit<Sign>> sign = Signs.BEFORE.at(clause.tokens, from);
        if (sign.isPresent()) start = sign.get().to();
        TreeSet<Integer> values = new TreeSet<>();
        int to = start;
        for (int at = start; at < clause.tokens.size() && at - to < 3; at++) {
            Integer value = ROMAN.get(clause.tokens.get(at).text());
            if (value != null) {
                values.add(value);
                to = at + 1;
            } else if (values.isEmpty() || !clause.anyOf(at, JOINS)) break;
        }
        if (values.isEmpty()) return Optional.empty();
        Optional<Hit<Sign>> side = sign.isPresent() ? sign : Signs.AFTER.at(clause.tokens, to);
        Optional<Sign> meaning = side.map(Hit::meaning).filter(found -> found != Sign.EQUAL);
        int end = Math.max(to, sign.isPresent() ? to : side.map(Hit::to).orElse(to));
        return Optional.of(ranged(clause, scale, end, values, meaning));
    }

    private static Proposal ranged(
            Clause clause, Hit<String> scale, int to, SortedSet<Integer> values, Optional<Sign> sign) {
        Optional<Bound> low = sign.filter(Sign::upper).isPresent() ? Optional.empty() : bound(values.first(), sign);
        Optional<Bound> high = sign.filter(Sign::lower).isPresent() ? Optional.empty() : bound(values.last(), sign);
        return score(clause, scale, to, 0.9, low, high, List.of());
    }

    private static Optional<Bound> bound(int value, Optional<Sign> sign) {
        return Optional.of(
                new Bound(BigDecimal.valueOf(value), sign.map(Sign::inclusive).orElse(true)));
    }

    private static Optional<Proposal> letters(Clause clause, Hit<String> scale, int from) {
        if (!scale.meaning().equals("Child-Pugh")
                || (scale.to() == from && clause.is(scale.from(), "child") && scale.to() - scale.from() == 1))
            return Optional.empty();
        List<String> classes = new ArrayList<>();
        int to = from;
        for (int at = from; at < clause.tokens.size() && at - to < 3; at++) {
            if (clause.anyOf(at, LETTERS)) {
                if (clause.is(at, "a")
                        && at + 1 < clause.tokens.size()
                        && clause.anyOf(at + 1, Set.of("score", "class"))) break;
                classes.add(clause.tokens.get(at).text().toUpperCase(Locale.ROOT));
                to = at + 1;
            } else if (classes.isEmpty() || !clause.anyOf(at, JOINS)) break;
        }
        return classes.isEmpty()
                ? Optional.empty()
                : Optional.of(score(clause, scale, to, 0.85, Optional.empty(), Optional.empty(), classes));
    }

    private static Score score(
            Clause clause,
            Hit<String> scale,
            int to,
            double confidence,
            Optional<Bound> low,
            Optional<Bound> high,
            List<String> classes) {
        clause.take(scale.from(), to);
        return new Score(
                clause.span(scale.from(), to),
                confidence,
                clause.negated(scale.from()),
                scale.meaning(),
                low,
                high,
                classes);
    }
}
