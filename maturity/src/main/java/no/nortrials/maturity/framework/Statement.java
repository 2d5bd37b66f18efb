package no.nortrials.maturity.framework;

import static java.util.Objects.requireNonNull;

/**
 * One thing a site either has or has not.
 *
 * @param id its name, the same in every version
 * @param level the level that needs it, from 1; 0 for a gate
 * @param text what is stated
 * @param evidence the kind of evidence that is expected
 * @param months how long a piece of evidence counts from its date, 1 to 120
 * @param mayBeIrrelevant whether a site may say that it does not concern it
 */
public record Statement(String id, int level, Words text, Words evidence, int months, boolean mayBeIrrelevant) {
    /** The longest a piece of evidence may count, in months. */
    public static final int LONGEST = 120;

    public Statement {
        Id.guarded(id);
        if (level < 0) throw new IllegalArgumentException("statement `" + id + "` has level " + level);
        requireNonNull(text, "text is null");
        requireNonNull(evidence, "evidence is null");
        if (months < 1 || months > LONGEST)
            throw new IllegalArgumentException(
                    "evidence of `" + id + "` counts " + months + " months, not 1 to " + LONGEST);
        if (level == 0 && mayBeIrrelevant)
            throw new IllegalArgumentException("the gate `" + id + "` concerns every site");
    }

    /** The same statement at another level. */
    public Statement at(int other) {
        return new Statement(id, other, text, evidence, months, mayBeIrrelevant);
    }
}
