package no.nortrials.disclosure;

/**
 * Who asks. All accounts of one sponsor or contract research organisation are one organisation here, so that colleagues share a
 * budget and cannot add their draws together.
 *
 * @param id a stable identifier, 1 to 200 characters on one line, such as the organisation number
 */
public record Organisation(String id) {
    /** @throws IllegalArgumentException if the identifier is blank, too long or has control characters */
    public Organisation {
        Text.requireName("An organisation", id);
    }
}
