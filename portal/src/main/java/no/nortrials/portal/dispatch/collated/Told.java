package no.nortrials.portal.dispatch.collated;

/** What came of writing the comment or of sending. */
sealed interface Told {

    record Done() implements Told {}

    /** A comment was typed along with the sending; it is saved, and nothing is sent before it was looked at. */
    record LookFirst() implements Told {}

    /** Somebody changed or sent it since; nothing was done. */
    record Changed(Snapshot now) implements Told {}
}
