package no.nortrials.portal.criteria;

import java.util.function.UnaryOperator;
import no.nortrials.eligibility.EligibilityCriteria;

/** One step in composing criteria. */
sealed interface Move {
    /**
     * Something new.
     *
     * @param done a code with the message {@code criteria.done.<code>}
     */
    record Change(String done, UnaryOperator<EligibilityCriteria> change) implements Move {}

    record Undo() implements Move {}

    record Redo() implements Move {}

    /** An earlier version becomes the newest. */
    record Restore(int version) implements Move {}
}
