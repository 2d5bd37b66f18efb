package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/** The person takes part in a trial already, as known on the date of the data. */
public record InTrial(Note note, boolean negated) implements Criterion {
    public InTrial {
        requireNonNull(note, "note is null");
    }

    @Override
    public InTrial with(Note other) {
        return new InTrial(other, negated);
    }

    @Override
    public InTrial not() {
        return new InTrial(note, !negated);
    }
}
