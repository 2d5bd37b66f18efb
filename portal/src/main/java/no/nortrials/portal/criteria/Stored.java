package no.nortrials.portal.criteria;

/**
 * A version with its place in the history.
 *
 * @param before the version that undoing leads to; 0 when there is none and undoing empties the page
 * @param after the version that redoing leads to; 0 when nothing was undone
 * @param done what was done, a code with the message {@code criteria.done.<code>}
 */
record Stored(SavedCriteria saved, int before, int after, String done) {

    int version() {
        return saved.version();
    }
}
