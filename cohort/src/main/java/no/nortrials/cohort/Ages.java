package no.nortrials.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;

/** What an age means. */
public final class Ages {
    private Ages() {}

    /** Whether somebody born on a day is of the wanted age on another. */
    public static boolean holds(Age age, LocalDate born, LocalDate at) {
        return !born.isAfter(at)
                && age.min()
                        .map(min -> compare(age.basis(), min, born, at) >= (min.inclusive() ? 0 : 1))
                        .orElse(true)
                && age.max()
                        .map(max -> compare(age.basis(), max, born, at) <= (max.inclusive() ? 0 : -1))
                        .orElse(true);
    }

    /** The age group of five completed years. */
    public static int group(Optional<LocalDate> born, LocalDate at) {
        if (born.isEmpty() || born.get().isAfter(at)) return AgeSexCell.UNKNOWN_AGE;
        int years = (int) ChronoUnit.YEARS.between(born.get(), at);
        return years / AgeSexCell.WIDTH * AgeSexCell.WIDTH;
    }

    /** Below zero when younger than the bound, zero when as old, above zero when older. */
    private static int compare(AgeBasis basis, AgeBound bound, LocalDate born, LocalDate at) {
        return switch (basis) {
            case COMPLETED -> Long.compare(bound.unit().between(born, at), bound.amount());
            case ELAPSED -> at.compareTo(born.plus(bound.amount(), bound.unit()));
            case CALENDAR_YEARS -> Integer.compare(at.getYear() - born.getYear(), bound.amount());
        };
    }
}
