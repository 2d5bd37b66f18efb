package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Require;

/**
 * A site of a plan.
 *
 * @param name for people
 * @param rate patients a month who come to screening
 * @param opening when it starts
 * @param closes the month in which it stops; may be positive infinity
 * @param cap the most patients it may enrol; {@link #UNLIMITED} for no limit
 * @param passing share of screened patients who are enrolled, above 0, at most 1
 */
public record Site(String name, Rate rate, Opening opening, double closes, int cap, double passing) {
    /** No cap. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Site {
        Require.text("The name of a site", name);
        Require.require(closes > 0, "The closing of site " + name, "above 0", closes);
        Require.notNegative("The cap of site " + name, cap);
        Require.require(
                passing > 0 && passing <= 1, "The passing share of site " + name, "above 0, at most 1", passing);
    }

    /** A site that never closes, without cap, at which everybody screened is enrolled. */
    public static Site of(String name, Rate rate, Opening opening) {
        return new Site(name, rate, opening, Double.POSITIVE_INFINITY, UNLIMITED, 1);
    }

    /** A site that opens in a certain month. */
    public static Site of(String name, Rate rate, double opens) {
        return of(name, rate, new Opening.At(opens));
    }

    /** The same with a closing. */
    public Site closing(double month) {
        return new Site(name, rate, opening, month, cap, passing);
    }

    /** The same with a cap. */
    public Site capped(int patients) {
        return new Site(name, rate, opening, closes, patients, passing);
    }

    /** The same with screening failures: only a share is enrolled. */
    public Site screened(double share) {
        return new Site(name, rate, opening, closes, cap, share);
    }
}
