package no.nortrials.portal.access;

/** Thrown when somebody else changed the thing since the actor saw it; the page shows what is there now (409). */
public final class Conflict extends RuntimeException {
    public Conflict(String what) {
        super(what);
    }
}
