package no.nortrials.cohort.index;

import java.util.List;
import no.nortrials.eligibility.Sex;

/** The numbers of the sexes in an index: what is written must not change when the enum does. */
final class Sexes {
    private static final List<Sex> BY_NUMBER = List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNKNOWN);

    /** How many there are. */
    static final int COUNT = BY_NUMBER.size();

    private Sexes() {}

    static int number(Sex sex) {
        return BY_NUMBER.indexOf(sex);
    }

    static Sex of(int number) {
        return BY_NUMBER.get(number);
    }
}
