package no.nortrials.disclosure;

/**
 * What an organisation has left, to be shown before it asks. How many near-duplicates it has had is not shown to it: that would
 * tell how near two sets are.
 *
 * @param numbers new numbers left in the window
 * @param askings askings left in this minute
 */
public record Allowance(int numbers, int askings) {
    /** @throws IllegalArgumentException if a number is negative */
    public Allowance {
        Text.requireNotNegative("Numbers left", numbers);
        Text.requireNotNegative("Askings left", askings);
    }
}
