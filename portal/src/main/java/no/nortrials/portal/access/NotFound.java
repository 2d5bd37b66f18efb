package no.nortrials.portal.access;

/** Thrown when a thing does not exist or the actor may not know that it does; both look the same (404). */
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
