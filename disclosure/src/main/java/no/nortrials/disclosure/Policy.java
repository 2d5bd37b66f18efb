package no.nortrials.disclosure;

import java.time.Duration;

/**
 * What a hospital may set. The numbers of the scheme itself (threshold, noise, rounding) are not settings: they are what was
 * measured.
 *
 * @param numbers new numbers one organisation may draw within a window; default 50, the practice of the German MII
 * @param window length of the window; default 7 days
 * @param askingsPerMinute askings that draw something, of one organisation within a minute; default 3
 * @param nearDuplicates how many near-duplicates of earlier questions one organisation may have in one month; default 5
 * @param rotationCharge numbers that a change of keys costs every organisation, as new keys are a new draw; default 10
 * @param rotationInterval shortest time between two changes of keys without an emergency; default 365 days
 * @param release whether answers go out by themselves or by hand; default automatic
 */
public record Policy(
        int numbers,
        Duration window,
        int askingsPerMinute,
        int nearDuplicates,
        int rotationCharge,
        Duration rotationInterval,
        Release release) {
    /** How answers go out. */
    public enum Release {
        /** As soon as they are drawn. */
        AUTOMATIC,
        /** When the data steward has released each of them. */
        BY_HAND
    }

    /** The recommended settings. */
    public static final Policy DEFAULT =
            new Policy(50, Duration.ofDays(7), 3, 5, 10, Duration.ofDays(365), Release.AUTOMATIC);

    /** @throws IllegalArgumentException if a number or duration is not positive (a charge and near-duplicates may be 0) */
    public Policy {
        Text.requirePositive("Numbers of a window", numbers);
        Text.requirePositive("A window's length in seconds", window.toSeconds());
        Text.requirePositive("Askings per minute", askingsPerMinute);
        Text.requireNotNegative("Near-duplicates", nearDuplicates);
        Text.requireNotNegative("The charge of a rotation", rotationCharge);
        Text.requirePositive("The seconds between rotations", rotationInterval.toSeconds());
    }

    /**
     * The same settings with answers released by hand.
     *
     * @return a policy
     */
    public Policy releasedByHand() {
        return new Policy(
                numbers, window, askingsPerMinute, nearDuplicates, rotationCharge, rotationInterval, Release.BY_HAND);
    }
}
