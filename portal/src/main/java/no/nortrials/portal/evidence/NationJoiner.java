package no.nortrials.portal.evidence;

import java.util.Comparator;
import java.util.List;
import no.nortrials.disclosure.Total;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.HospitalCount;
import no.nortrials.forecast.estimate.LogNormal;
import no.nortrials.portal.evidence.JoinedEstimate.Row;

/**
 * Joins the country's estimate with the sum of what the hospitals told. All trusts that told a number are one area: who lives in one
 * and is treated in another is then in both numbers. The rest of the country enters with its estimate, trusts that told "fewer
 * than" with what that leaves of theirs; the parts are taken to err together, so that their intervals add up.
 */
record NationJoiner(TrustJoiner joiner, Estimate.Line nation, Grade without) {
    /** From how much of the country's persons on the hospitals' numbers are what the country's rests on. */
    private static final double MOST = 0.8;

    Joined join(List<Row> rows) {
        List<Row> told = rows.stream().filter(NationJoiner::toldANumber).toList();
        if (told.isEmpty()) return new Joined.Alone(Joined.Why.NOTHING_TOLD);
        double area = told.stream().mapToLong(NationJoiner::persons).sum();
        if (area == 0) return new Joined.Alone(Joined.Why.NO_AREA);
        Joined joined = TrustJoiner.together(part(area), counted(told), worst(told));
        return switch (joined) {
            case Joined.Together together ->
                new Joined.Together(plusRest(together.patients(), area, rows), grade(area, told));
            case Joined.Apart _, Joined.Alone _ -> joined;
        };
    }

    private LogNormal part(double persons) {
        return nation.spread().times(persons / nation.persons());
    }

    /** All numbers as one, seen by a query that sees of all of them what the single ones see of each. */
    private static HospitalCount counted(List<Row> told) {
        int sum = told.stream().mapToInt(NationJoiner::number).sum();
        double all = told.stream()
                .mapToDouble(row -> number(row) / row.count().covers())
                .sum();
        return HospitalCount.released(sum, Total.DEVIATION * Math.sqrt(told.size()), Math.min(1, sum / all));
    }

    private Interval plusRest(Interval told, double area, List<Row> rows) {
        Interval sum = told;
        double rest = nation.persons() - area;
        for (Row row : rows)
            if (!toldANumber(row) && row.joined() instanceof Joined.Together few) {
                sum = plus(sum, few.patients());
                rest -= persons(row);
            }
        return rest > 0 ? plus(sum, part(rest).shown()) : sum;
    }

    private Grade grade(double area, List<Row> told) {
        return area >= MOST * nation.persons() ? worst(told) : without;
    }

    private Grade worst(List<Row> told) {
        return told.stream()
                .map(row -> joiner.grade(row.count()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean toldANumber(Row row) {
        return row.count().told() instanceof Told.About && isUsed(row.joined());
    }

    private static boolean isUsed(Joined joined) {
        return switch (joined) {
            case Joined.Together _, Joined.Apart _ -> true;
            case Joined.Alone alone -> alone.why() == Joined.Why.NO_AREA;
        };
    }

    private static int number(Row row) {
        return switch (row.count().told()) {
            case Told.About about -> about.persons();
            case Told.FewerThan _, Told.Nothing _ -> 0;
        };
    }

    private static long persons(Row row) {
        return row.line().map(Estimate.Line::persons).orElse(0L);
    }

    private static Interval plus(Interval one, Interval other) {
        return new Interval(one.low() + other.low(), one.median() + other.median(), one.high() + other.high());
    }
}
