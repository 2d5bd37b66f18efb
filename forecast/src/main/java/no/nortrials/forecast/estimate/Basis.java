package no.nortrials.forecast.estimate;

import java.util.List;

/** What a number rests on. */
public sealed interface Basis {
    /**
     * A hospital counted.
     *
     * @param ageMonths age of its data, in months, from 0
     * @param coverage of the criteria
     * @param otherwise what the estimate would rest on without the count
     */
    record Counted(double ageMonths, Coverage coverage, Multiplied otherwise) implements Basis {}

    /**
     * Fractions were multiplied.
     *
     * @param factors all of them
     * @param registerAndShare whether it is only a national register's number times the hospital's share of it
     */
    record Multiplied(List<Fraction> factors, boolean registerAndShare) implements Basis {
        /** Copies the list. */
        public Multiplied {
            factors = List.copyOf(factors);
        }
    }
}
