package no.nortrials.protocol.document;

import java.util.List;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.source.Items;
import no.nortrials.protocol.source.Line;

/**
 * A list of criteria between its heading and the next.
 *
 * @param category which list
 * @param part what its heading says beyond that, as a cohort; otherwise empty
 * @param lines what stands in it
 */
record Section(Category category, String part, List<Line> lines) {
    /** How many criteria it has. */
    int size() {
        return Items.of(lines).size();
    }

    boolean is(Category other) {
        return category == other;
    }
}
