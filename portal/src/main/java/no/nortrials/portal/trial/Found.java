package no.nortrials.portal.trial;

/** What is in a place of a file where a trial is expected. */
sealed interface Found {
    /** A trial with a site in Norway. */
    record Trial(TrialRecord trial) implements Found {}

    /** A trial without one. */
    record Elsewhere(String id) implements Found {}

    /**
     * No trial.
     *
     * @param place where in the file
     * @param problem the message that says what is wrong
     */
    record Unreadable(String place, String problem) implements Found {}
}
