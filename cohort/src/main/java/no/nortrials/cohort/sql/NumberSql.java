package no.nortrials.cohort.sql;

import java.math.BigDecimal;

/** Comparisons of the number of an event; true or false for each event that has one. */
final class NumberSql {
    private static final String ALWAYS = "TRUE";
    private static final String NEVER = "FALSE";

    private NumberSql() {}

    /** The number of the event is the bound or above it. */
    static String atLeast(BigDecimal bound) {
        if (StoredNumber.isBeyond(bound)) return bound.signum() < 0 ? ALWAYS : NEVER;
        StoredNumber least = StoredNumber.atLeast(bound);
        if (!least.hasRest()) return "e.number >= " + least.wholeText();
        return "(e.number > " + least.wholeText() + " OR (e.number = " + least.wholeText() + " AND e.number_rest >= "
                + least.restText() + "))";
    }

    /** The number of the event is the bound. */
    static String equal(BigDecimal bound) {
        if (!StoredNumber.holds(bound)) return NEVER;
        StoredNumber same = StoredNumber.atLeast(bound);
        return "(e.number = " + same.wholeText() + " AND e.number_rest = " + same.restText() + ")";
    }

    static String above(BigDecimal bound) {
        return "(" + atLeast(bound) + " AND NOT " + equal(bound) + ")";
    }

    static String below(BigDecimal bound) {
        return "(NOT " + atLeast(bound) + ")";
    }

    static String atMost(BigDecimal bound) {
        return "(NOT " + atLeast(bound) + " OR " + equal(bound) + ")";
    }

    static String not(BigDecimal number) {
        return "(NOT " + equal(number) + ")";
    }
}
