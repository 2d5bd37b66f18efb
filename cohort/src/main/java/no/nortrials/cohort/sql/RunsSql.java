package no.nortrials.cohort.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a column has one of some numbers. Numbers beside each other are asked for as a range: a database that keeps the least and
 * the greatest of each part of a table then passes over the other parts, which it does not with a list.
 */
final class RunsSql {
    private RunsSql() {}

    static String oneOf(String column, IntStream numbers) {
        int[] sorted = numbers.sorted().distinct().toArray();
        List<String> runs = new ArrayList<>();
        List<String> singles = new ArrayList<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from == 1) singles.add(String.valueOf(sorted[from]));
            else runs.add(column + " BETWEEN " + sorted[from] + " AND " + sorted[to - 1]);
        }
        if (!singles.isEmpty()) runs.add(column + " IN (" + String.join(", ", singles) + ")");
        return runs.isEmpty() ? "FALSE" : "(" + String.join(" OR ", runs) + ")";
    }

    /** The place after the last number of the run that starts at a place. */
    private static int end(int[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[to - 1] + 1) to++;
        return to;
    }
}
