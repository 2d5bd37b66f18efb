package no.nortrials.reading;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Bound;

/** Finds limits of age. */
final class Ages {
    private static final Set<String> AGE = WordSet.of(
            "age aged ages alder alderen aldersgruppen older younger eldre yngre åringer aging elderly " + "alders");
    private static final Set<String> OLD = WordSet.of("old gammel gamle age older younger eldre yngre yo o fylt aged");
    private static final Set<String> PEOPLE =
            WordSet.of("men women adults adult patients patient subjects subject children male female males females "
                    + "participants participant volunteers individuals menn kvinner pasienter personer voksne barn "
                    + "boys girls infants sexes gender genders sex person persons people adolescents deltakere kjønn "
                    + "parturients man woman child outpatients kvinne mann gutter jenter");
    private static final Set<String> BETWEEN =
            WordSet.of("( , are is who of must be from and or above in the : range [ / over er som");
    private static final Set<String> PAST =
            WordSet.of("ago prior before previous previously after since postmenopausal siden før etter post following "
                    + "duration history preceding from period apart earlier treatment survival follow postoperative "
                    + "tidligere varighet free");
    private static final Set<String> LASTING =
            WordSet.of("within last past duration for siste innen during every expectancy survival least diagnosis "
                    + "history since i experience education menopause menopausal amenorrhea");
    private static final Set<String> OTHERS = WordSet.of(
            "ulcer ulcers lesion lesions wound wounds fracture those gestational relative relatives onset debut gestation bone menopause father mother sibling "
                    + "siblings debutalder corrected postmenstrual svangerskapsuke postnatal family donor's partner "
                    + "fetal");
    private static final int REACH = 7;
    private static final double OLDEST = 130;

    private Ages() {}

    static List<Proposal> in(Clause clause) {
        List<Proposal> found = new ArrayList<>();
        int before = 0;
        for (Limit limit : clause.limits) {
            double confidence = confidence(clause, limit, before);
            if (confidence > 0) limit(clause, limit, confidence).ifPresent(found::add);
            before = limit.to();
        }
        return found;
    }

    private static double confidence(Clause clause, Limit limit, int previous) {
        if (limit.unit().ucum().isPresent() || limit.unit().normal().isPresent()) return 0;
        int first = Math.max(previous, limit.from() - REACH);
        if (clause.within(first, limit.to() + 3, OTHERS)) return 0;
        boolean after = clause.within(limit.to() - 1, limit.to() + 3, OLD)
                && limit.unit().time().isPresent();
        boolean named = clause.within(first, limit.to(), AGE)
                && !measureBetween(clause, first, limit)
                && !scored(clause, first, limit);
        double sure = limit.form() == Limit.Form.BARE ? 0 : limit.form() == Limit.Form.EQUAL ? 0.4 : 0.95;
        if (named || after) return sure;
        return implied(clause, limit) ? sure * 0.85 : 0;
    }

    private static boolean measureBetween(Clause clause, int first, Limit limit) {
        return clause.measures.stream().anyMatch(hit -> hit.from() >= first && hit.to() <= limit.from());
    }

    private static boolean scored(Clause clause, int first, Limit limit) {
        return clause.scales.stream().anyMatch(hit -> hit.from() >= first && hit.to() <= limit.from());
    }

    /** "Men 18 to 65 years" and "18 to 65 years" at the beginning say an age without the word. */
    private static boolean implied(Clause clause, Limit limit) {
        if (limit.unit().time().filter(unit -> unit == ChronoUnit.YEARS).isEmpty()) return false;
        if (limit.form() == Limit.Form.BARE) return false;
        if (clause.within(limit.to(), limit.to() + 4, PAST)) return false;
        if (clause.within(limit.from() - 4, limit.from(), LASTING)) return false;
        if (clause.is(limit.from(), "between") || clause.is(limit.from(), "mellom")) return true;
        int at = limit.from() - 1;
        while (at >= 0 && limit.from() - at < 4 && clause.anyOf(at, BETWEEN)) at--;
        return at < 0 || clause.anyOf(at, PEOPLE) || clause.is(at, "years");
    }

    private static Optional<Proposal> limit(Clause clause, Limit limit, double confidence) {
        Optional<AgeBound> min = limit.low().flatMap(bound -> bound(bound, limit.lowTime()));
        Optional<AgeBound> max =
                limit.high().flatMap(bound -> bound(bound, limit.unit().time()));
        if (min.isEmpty() && max.isEmpty()) return Optional.empty();
        clause.take(limit.from(), limit.to());
        return Optional.of(new AgeLimit(
                clause.span(limit.from(), limit.to()), confidence, clause.negated(limit.from()), min, max));
    }

    private static Optional<AgeBound> bound(Bound bound, Optional<ChronoUnit> written) {
        ChronoUnit unit = written.orElse(ChronoUnit.YEARS);
        if (unit == ChronoUnit.HOURS || unit == ChronoUnit.MINUTES) return Optional.empty();
        BigDecimal value = bound.value();
        if ((unit == ChronoUnit.YEARS && value.doubleValue() > OLDEST) || value.signum() < 0) return Optional.empty();
        if (value.stripTrailingZeros().scale() <= 0) return whole(value, unit, bound.inclusive());
        return unit == ChronoUnit.YEARS ? months(value, bound.inclusive()) : Optional.empty();
    }

    private static Optional<AgeBound> whole(BigDecimal value, ChronoUnit unit, boolean inclusive) {
        if (value.doubleValue() > 100_000) return Optional.empty();
        return Optional.of(new AgeBound(value.intValueExact(), unit, inclusive));
    }

    /** Half a year and the like. */
    private static Optional<AgeBound> months(BigDecimal years, boolean inclusive) {
        BigDecimal months = years.multiply(BigDecimal.valueOf(12)).stripTrailingZeros();
        return months.scale() <= 0 ? whole(months, ChronoUnit.MONTHS, inclusive) : Optional.empty();
    }
}
