package no.nortrials.delivery.guard;

/** Each message names the thing and shows the bad value. */
public final class Require {
    private Require() {}

    /** A finite number above 0. */
    public static void positive(String what, double value) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, what, "positive and finite", value);
    }

    /** A finite number from 0. */
    public static void notNegative(String what, double value) {
        require(value >= 0 && value < Double.POSITIVE_INFINITY, what, "at least 0 and finite", value);
    }

    /** A number from 0 to 1. */
    public static void share(String what, double value) {
        require(value >= 0 && value <= 1, what, "from 0 to 1", value);
    }

    /** Some text. */
    public static void text(String what, String value) {
        require(!value.isBlank(), what, "some text", value);
    }

    /** Anything else. */
    public static void require(boolean holds, String what, String expected, Object was) {
        if (!holds) throw new IllegalArgumentException(what + " must be " + expected + ", but was `" + was + "`");
    }
}
