package no.nortrials.portal.trial;

import java.util.List;
import java.util.UUID;

/** What became of what was found in one place of a file. */
sealed interface Imported {
    /** Its name, for a message. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** The trial was not in the register. */
    record New(UUID trial, String id, String title) implements Imported {}

    /**
     * The source says something else than before.
     *
     * @param fields where
     */
    record Changed(UUID trial, String id, String title, List<String> fields) implements Imported {}

    record Unchanged(UUID trial, String id, String title) implements Imported {}

    /** The register has a later record of the source. */
    record Older(UUID trial, String id, String title) implements Imported {}

    /** Its ids are those of several trials of the register, so nothing was done. */
    record Ambiguous(String id, String title) implements Imported {}

    /** No site in Norway. */
    record Elsewhere(String id) implements Imported {}

    record Unreadable(String place, String problem) implements Imported {}
}
