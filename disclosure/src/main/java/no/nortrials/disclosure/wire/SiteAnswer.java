package no.nortrials.disclosure.wire;

import java.util.List;

/**
 * The numbers of one trust.
 *
 * @param site the organisation number of the trust
 * @param steps the attrition: first everybody, then what is left after each criterion, in order; never rising
 * @param withoutOne for each criterion how many would be left without it alone; empty when that was not asked
 */
public record SiteAnswer(String site, List<Step> steps, List<Step> withoutOne) {
    /**
     * One number.
     *
     * @param criterion the id of the criterion at the top; empty for everybody
     * @param evaluation how much of the criterion the node could evaluate
     */
    public record Step(String criterion, Evaluated evaluation, Told told) {}

    /** How much of a criterion was evaluated. */
    public enum Evaluated {
        WHOLE,
        /** Something in it is unknown to the node and was taken to exclude nobody. */
        PART,
        /** Nothing of it: it excludes nobody. */
        NONE
    }

    /** @throws IllegalArgumentException if there is no step, or the site is blank */
    public SiteAnswer {
        steps = List.copyOf(steps);
        withoutOne = List.copyOf(withoutOne);
        if (site.isBlank()) throw new IllegalArgumentException("an answer of no trust: `" + site + "`");
        if (steps.isEmpty()) throw new IllegalArgumentException("the trust `" + site + "` answers no step");
    }

    /** The number of those who meet all criteria. */
    public Told total() {
        return steps.getLast().told();
    }
}
