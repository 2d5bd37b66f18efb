package no.nortrials.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Bound;
import no.nortrials.reading.Phrases.Hit;

/** Finds limits of what is measured, by the name nearest before the number. */
final class Measurements {
    private static final Set<String> LINKS =
            WordSet.of("and or og eller / , ( ) & level levels both serum [ ] either total a the");
    private static final Set<String> ENDS = WordSet.of(
            "and or og eller with who have has of a an the ; , : . med som having by as in is must be er har "
                    + "at for i on if than to was any defined - including least within");
    private static final Set<String> DOSE =
            WordSet.of("mg g ug mg/d g/d ug/d L mg/kg mg/kg/d mg/wk ug/h {pack}/d {pack} {pack}/wk mg/m2 ug/kg g/wk "
                    + "mL/d m [IU]/d U/d d U/kg [IU] U Gy mg/h mL/kg L/min kg mL/h g/d/wk");
    private static final int REACH = 14;
    private static final int AHEAD = 4;
    private static final int MOST_WORDS = 5;

    private Measurements() {}

    static List<Proposal> in(Clause clause) {
        List<Proposal> found = new ArrayList<>();
        int before = 0;
        for (Limit limit : clause.limits) {
            if (!clause.taken(limit.from(), limit.to())) found.addAll(of(clause, limit, before));
            before = limit.to();
        }
        return found;
    }

    private static List<Proposal> of(Clause clause, Limit limit, int previous) {
        List<Hit<Measure>> names = names(clause, limit, previous);
        if (names.isEmpty()) return unnamed(clause, limit, previous).stream().toList();
        if (!fits(limit, names)) return List.of();
        List<Proposal> found = new ArrayList<>();
        for (Hit<Measure> name : names) found.addAll(named(clause, limit, name.meaning(), 0.9));
        return found;
    }

    private static boolean fits(Limit limit, List<Hit<Measure>> names) {
        boolean lasting = limit.unit().time().isPresent();
        String name = names.getFirst().meaning().name();
        boolean time = name.equals("Life expectancy") || name.equals("Gestational age");
        if (lasting != time && (lasting || limit.unit().ucum().isPresent())) return false;
        if (limit.form() != Limit.Form.BARE) return true;
        return !limit.unit().isNone() && limit.unit().ucum().filter("s"::equals).isEmpty();
    }

    /** The nearest name before the number with those joined to it, or one right after it. */
    private static List<Hit<Measure>> names(Clause clause, Limit limit, int previous) {
        int first = Math.max(shared(clause, limit, previous), limit.from() - REACH);
        List<Hit<Measure>> before = clause.measures.stream()
                .filter(hit -> hit.from() >= first && hit.from() < limit.to())
                .filter(hit -> !clause.within(hit.to(), limit.from(), Set.of(";")))
                .toList();
        if (!before.isEmpty()) return joined(clause, before);
        return clause.measures.stream()
                .filter(hit -> hit.from() >= limit.to() && hit.from() <= limit.to() + AHEAD)
                .filter(hit -> !clause.within(limit.to(), hit.from(), ENDS)
                        || clause.is(hit.from() - 1, "in")
                        || clause.is(hit.from() - 1, "of"))
                .limit(1)
                .toList();
    }

    /** "HbA1c > 7 % or < 5 %": the second number looks past the first when nothing but a link stands between. */
    private static int shared(Clause clause, Limit limit, int previous) {
        for (int at = previous; at < limit.from(); at++)
            if (!LINKS.contains(clause.tokens.get(at).text())) return previous;
        return 0;
    }

    private static List<Hit<Measure>> joined(Clause clause, List<Hit<Measure>> before) {
        List<Hit<Measure>> joined = new ArrayList<>(List.of(before.getLast()));
        for (int i = before.size() - 2; i >= 0; i--) {
            Hit<Measure> next = joined.getFirst();
            Hit<Measure> hit = before.get(i);
            boolean linked = clause.tokens.subList(hit.to(), next.from()).stream()
                    .allMatch(token -> LINKS.contains(token.text()));
            if (!linked) break;
            if (joined.stream()
                    .noneMatch(
                            other -> other.meaning().name().equals(hit.meaning().name()))) joined.addFirst(hit);
        }
        return joined;
    }

    private static List<Proposal> named(Clause clause, Limit limit, Measure name, double confidence) {
        clause.take(limit.from(), limit.to());
        if (name.name().equals("Blood pressure") && limit.second().isPresent())
            return pressures(clause, limit, confidence);
        Measure measure = name.in(limit.unit().ucum());
        return List.of(measured(clause, limit, measure.name(), measure.loinc(), limit.low(), limit.high(), confidence));
    }

    private static List<Proposal> pressures(Clause clause, Limit limit, double confidence) {
        BigDecimal lower = limit.second().orElseThrow();
        return List.of(
                measured(
                        clause,
                        limit,
                        "Systolic blood pressure",
                        Optional.of("8480-6"),
                        limit.low(),
                        limit.high(),
                        confidence),
                measured(
                        clause,
                        limit,
                        "Diastolic blood pressure",
                        Optional.of("8462-4"),
                        at(limit.low(), lower),
                        at(limit.high(), lower),
                        confidence));
    }

    private static Optional<Bound> at(Optional<Bound> bound, BigDecimal value) {
        return bound.map(same -> new Bound(value, same.inclusive()));
    }

    private static Measured measured(
            Clause clause,
            Limit limit,
            String name,
            Optional<String> loinc,
            Optional<Bound> low,
            Optional<Bound> high,
            double confidence) {
        double sure = limit.form() == Limit.Form.EQUAL ? confidence * 0.5 : confidence;
        Optional<String> unit = limit.unit().normal().isPresent() ? Optional.empty() : unit(limit);
        return new Measured(
                clause.span(limit.from(), limit.to()),
                sure,
                clause.negated(limit.from()),
                name,
                loinc,
                low,
                high,
                unit,
                limit.unit().normal());
    }

    private static Optional<String> unit(Limit limit) {
        return limit.unit()
                .ucum()
                .or(() -> limit.unit().time().map(time -> switch (time) {
                    case YEARS -> "a";
                    case MONTHS -> "mo";
                    case WEEKS -> "wk";
                    case HOURS -> "h";
                    case MINUTES -> "min";
                    default -> "d";
                }));
    }

    /** A name we do not know: the words before the number, when its form says that it is a limit. */
    private static Optional<Proposal> unnamed(Clause clause, Limit limit, int previous) {
        boolean limits = limit.form() == Limit.Form.SIGNED
                || limit.form() == Limit.Form.EQUAL
                || (limit.form() == Limit.Form.RANGE && limit.unit().ucum().isPresent());
        if (!limits || limit.unit().time().isPresent()) return Optional.empty();
        boolean symbol = !clause.tokens.get(limit.from()).isWord();
        if ((!symbol && limit.unit().isNone())
                || limit.unit().ucum().filter(DOSE::contains).isPresent()) return Optional.empty();
        String name = words(clause, limit.from(), previous);
        if (name.isEmpty()) return Optional.empty();
        clause.take(limit.from(), limit.to());
        return Optional.of(measured(clause, limit, name, Optional.empty(), limit.low(), limit.high(), 0.6));
    }

    private static String words(Clause clause, int to, int previous) {
        int last = to;
        while (last > previous
                && (clause.anyOf(last - 1, ENDS) || !clause.tokens.get(last - 1).isWord())) last--;
        int first = last;
        while (first > previous
                && last - first < MOST_WORDS
                && clause.tokens.get(first - 1).isWord()
                && !clause.anyOf(first - 1, ENDS)) first--;
        return String.join(
                " ",
                clause.tokens.subList(first, last).stream().map(Token::text).toList());
    }
}
