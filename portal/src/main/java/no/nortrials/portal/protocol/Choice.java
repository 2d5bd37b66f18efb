package no.nortrials.portal.protocol;

/** What a person decided about a criterion. */
enum Choice {
    OPEN,
    /** What was read is taken over. */
    ACCEPTED,
    /** It stays in words and is not counted. */
    WORDS
}
