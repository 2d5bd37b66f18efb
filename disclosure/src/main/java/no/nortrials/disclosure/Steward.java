package no.nortrials.disclosure;

/**
 * The person at the hospital who may release or withhold a single answer by hand.
 *
 * @param id a stable identifier, 1 to 200 characters on one line
 */
public record Steward(String id) {
    /** @throws IllegalArgumentException if the identifier is blank, too long or has control characters */
    public Steward {
        Text.requireName("A steward", id);
    }
}
