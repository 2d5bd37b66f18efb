package no.nortrials.disclosure;

import java.time.Instant;

/** What became of a wish to change the keys. */
public sealed interface Rotation {
    /**
     * The new keys are in use.
     *
     * @param charge numbers charged to every organisation, since all noise is drawn anew
     */
    record Done(int charge) implements Rotation {}

    /**
     * The keys are too young to be changed without an emergency; nothing was changed.
     *
     * @param whenAgain the first instant at which they may be
     */
    record TooSoon(Instant whenAgain) implements Rotation {}
}
