package no.nortrials.delivery.score;

/**
 * Something a site must have before it is scored at all, as a trained principal investigator or emergency cover.
 *
 * @param name for people
 */
public record Gate(String name, State state) {
    /** Whether it has it. A closed gate is told beside the score; an unknown one allows none. */
    public enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }
}
