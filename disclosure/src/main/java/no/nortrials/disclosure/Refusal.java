package no.nortrials.disclosure;

import java.time.Instant;
import java.util.Optional;

/** Why nothing is told. Only {@link NearDuplicatesSpent} depends on who matches. */
public sealed interface Refusal {
    /**
     * From when asking again may help.
     *
     * @return the instant, or empty if waiting alone does not help
     */
    default Optional<Instant> whenAgain() {
        return Optional.empty();
    }

    /**
     * The organisation has too few numbers left in its window for this asking.
     *
     * @param price new numbers this asking needs
     * @param left new numbers the organisation has left
     * @param again when enough numbers have come back
     */
    record BudgetSpent(int price, int left, Instant again) implements Refusal {
        @Override
        public Optional<Instant> whenAgain() {
            return Optional.of(again);
        }
    }

    /**
     * One asking needs more new numbers than a whole window allows; it must be split or made smaller.
     *
     * @param price new numbers this asking needs
     * @param budget new numbers of a whole window
     */
    record TooLarge(int price, int budget) implements Refusal {}

    /**
     * The organisation has asked too often within a minute.
     *
     * @param again when the next asking is possible
     */
    record TooFast(Instant again) implements Refusal {
        @Override
        public Optional<Instant> whenAgain() {
            return Optional.of(again);
        }
    }

    /** The question is too near to earlier ones of the organisation, and it has had all the near-duplicates of the month. */
    record NearDuplicatesSpent() implements Refusal {}

    /**
     * The question was counted in another month than the one now in use; it must be counted again.
     *
     * @param inUse the month now in use
     */
    record OutOfDate(Epoch inUse) implements Refusal {}

    /** The hospital releases by hand, and its data steward has not decided yet. The answer is drawn and paid for. */
    record AwaitsSteward() implements Refusal {}

    /** The hospital's data steward withholds the answer. */
    record Withheld() implements Refusal {}
}
