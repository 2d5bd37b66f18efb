package no.nortrials.portal.criteria;

import java.util.List;

/**
 * A criterion as the page draws it.
 *
 * @param sentence the condition in the reader's language
 * @param words whether it is in words that cannot be computed
 * @param editable whether its form says all it says
 * @param rule how many members must hold, a constant of {@link Rules}; empty when it is no group
 * @param places where else it can be moved
 */
record CriterionView(
        String id,
        String sentence,
        String label,
        String source,
        boolean words,
        boolean editable,
        boolean negated,
        String rule,
        int count,
        List<CriterionView> members,
        boolean first,
        boolean last,
        List<Place> places) {
    CriterionView {
        members = List.copyOf(members);
        places = List.copyOf(places);
    }

    public boolean group() {
        return !rule.isEmpty();
    }

    /** A list or a group; the text is the group's sentence, cut, or empty for a list. */
    record Place(String target, String text) {}
}
