package no.nortrials.cohort.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.nortrials.cohort.Ages;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Sex;

/**
 * Turns criteria on the person into ranges and sets of numbers.
 *
 * @param residences the codes of the places of residence, by their number
 */
record PersonShape(List<String> residences) {
    /** The first day of birth that an index holds. */
    static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** The last day of birth that an index holds. */
    static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** A lower bound of the age is a last day of birth, an upper bound a first one; the days are found by trying the law. */
    Node born(Age age, LocalDate at) {
        Predicate<LocalDate> oldEnough =
                age.min().isEmpty() ? born -> !born.isAfter(at) : born -> Ages.holds(bounded(age, true), born, at);
        Predicate<LocalDate> youngEnough = age.max().isEmpty()
                ? born -> true
                : born -> born.isAfter(at) || Ages.holds(bounded(age, false), born, at);
        return new PersonNodes.Born(first(youngEnough), first(oldEnough.negate()) - 1);
    }

    private static Age bounded(Age age, boolean below) {
        return new Age(
                age.note(),
                false,
                age.basis(),
                below ? age.min() : Optional.empty(),
                below ? Optional.empty() : age.max(),
                age.at());
    }

    /** The first day from which on something holds, or the day after the last. */
    private static int first(Predicate<LocalDate> holds) {
        int low = (int) EARLIEST.toEpochDay();
        int high = (int) LATEST.toEpochDay() + 1;
        while (low < high) {
            int middle = (low + high) >> 1;
            if (holds.test(LocalDate.ofEpochDay(middle))) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    Node sex(Set<Sex> oneOf) {
        int mask = 0;
        for (Sex sex : oneOf) mask |= 1 << Sexes.number(sex);
        return new PersonNodes.OfSex(mask);
    }

    Node residence(Set<String> areas) {
        var places = new boolean[residences.size()];
        for (int i = 0; i < places.length; i++) {
            String place = residences.get(i);
            places[i] = !place.isEmpty() && areas.stream().anyMatch(place::startsWith);
        }
        return new PersonNodes.LivingIn(places);
    }
}
