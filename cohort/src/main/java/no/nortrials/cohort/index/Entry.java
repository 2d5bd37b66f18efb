package no.nortrials.cohort.index;

import static java.util.Objects.requireNonNull;

/** A term and how its numbers are stored. Its place in the dictionary is its id. */
record Entry(Term term, Numbers numbers) {
    Entry {
        requireNonNull(term, "term is null");
        requireNonNull(numbers, "numbers is null");
        if (term.measure() instanceof Measure.Numeric != !(numbers instanceof Numbers.None))
            throw new IllegalArgumentException("numbers of `" + term + "` cannot be stored as `" + numbers + "`");
    }
}
