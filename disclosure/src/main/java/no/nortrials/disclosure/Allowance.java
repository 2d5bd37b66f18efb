package no.nortrials.disclosure;

/**
 * What an organisation has left, to be shown before it asks.
 *
 * @param numbers new numbers left in the window
 * @param askings askings left in this minute
 * @param nearDuplicates near-duplicates of its earlier questions left in this month
 */
public record Allowance(int numbers, int askings, int nearDuplicates) {
    /** @throws IllegalArgumentException if a number is negative */
    public Allowance {
        Text.requireNotNegative("Numbers left", numbers);
        Text.requireNotNegative("Askings left", askings);
        Text.requireNotNegative("Near-duplicates left", nearDuplicates);
    }
}
