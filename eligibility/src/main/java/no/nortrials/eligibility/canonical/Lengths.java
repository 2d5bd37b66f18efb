package no.nortrials.eligibility.canonical;

import java.time.temporal.ChronoUnit;

/** Lengths of time in one way of writing: a week is seven days and a year twelve months, for certain. */
final class Lengths {
    private Lengths() {}

    static String of(long amount, ChronoUnit unit) {
        if (amount == 0) return "0";
        return switch (unit) {
            case WEEKS -> 7 * amount + " days";
            case YEARS -> 12 * amount + " months";
            case MONTHS -> amount + " months";
            case DAYS -> amount + " days";
            default -> throw new IllegalArgumentException("not a length of criteria: `" + unit + "`");
        };
    }
}
