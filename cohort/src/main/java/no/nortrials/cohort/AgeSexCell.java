package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import no.nortrials.eligibility.Sex;

/**
 * Persons of one sex in one age group of five completed years at the reference date.
 *
 * @param from the lowest age of the group: 0, 5, 10 …; {@link #UNKNOWN_AGE} when the day of birth is not known or later
 * @param sex the sex
 * @param persons more than zero
 */
public record AgeSexCell(int from, Sex sex, long persons) {
    /** The group of those whose age is not known. */
    public static final int UNKNOWN_AGE = -1;

    /** The width of a group in years. */
    public static final int WIDTH = 5;

    public AgeSexCell {
        requireNonNull(sex, "sex is null");
        if (from != UNKNOWN_AGE && (from < 0 || from % WIDTH != 0))
            throw new IllegalArgumentException("an age group begins at a multiple of 5, but was `" + from + "`");
        if (persons < 1) throw new IllegalArgumentException("a cell has persons, but had `" + persons + "`");
    }
}
