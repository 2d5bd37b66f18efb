package no.nortrials.delivery.indicator;

/**
 * What a figure made of one row.
 *
 * @param row its name
 */
public record Line(String row, Verdict verdict) {
    /** What it counted as. */
    public sealed interface Verdict {}

    /**
     * It counts.
     *
     * @param numerator what it adds above, or the value itself for a median
     * @param denominator what it adds below
     * @param weight what it adds to the number the figure is counted over
     */
    public record Counted(double numerator, double denominator, int weight) implements Verdict {}

    /** It counts as still open. */
    public record Open(double length) implements Verdict {}

    /** It does not count. */
    public record LeftOut(Reason reason) implements Verdict {}

    /** Why a row does not count. */
    public enum Reason {
        /** It happened before or after the months looked at. */
        OUTSIDE_WINDOW,
        /** It has not happened, or nobody said when. */
        NO_DATE,
        /** Its number was not reported. */
        NO_NUMBER,
        /** It is too early to say. */
        TOO_EARLY,
        /** The figure is about others: a yes among the noes, or the like. */
        OTHER_KIND,
        /** The days come in an order that cannot be. */
        WRONG_ORDER
    }

    static Line counted(String row, double value) {
        return new Line(row, new Counted(value, 1, 1));
    }

    static Line share(String row, boolean yes) {
        return counted(row, yes ? 1 : 0);
    }

    static Line open(String row, double length) {
        return new Line(row, new Open(length));
    }

    static Line out(String row, Reason reason) {
        return new Line(row, new LeftOut(reason));
    }
}
