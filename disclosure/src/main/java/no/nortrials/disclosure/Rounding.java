package no.nortrials.disclosure;

/** From a count and its noise to what may be told: the last step, the same for every hospital. */
final class Rounding {
    /** The smallest count that may be told; 0 to 9 are one and the same. */
    static final int THRESHOLD = 10;

    private static final double BASE = 10;

    private Rounding() {}

    /**
     * Suppresses a count below ten; rounds the others to ten, a tie to the even ten (half-up would add half a person for each
     * site), and tells at least ten.
     */
    static Answer.Told told(int count, int noise, Epoch epoch) {
        int value = Math.max(THRESHOLD, toTen(count + noise));
        return count < THRESHOLD ? new Answer.Suppressed(THRESHOLD, epoch) : new Answer.Released(value, epoch);
    }

    static int toTen(int number) {
        return (int) (Math.rint(number / BASE) * BASE);
    }
}
