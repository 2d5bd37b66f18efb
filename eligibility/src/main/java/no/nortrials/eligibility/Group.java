package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Criteria taken together: all, any, at least n or at most n of them hold.
 *
 * @param rule how many must hold
 * @param members at least one, each a {@link Role#PART}
 */
public record Group(Note note, boolean negated, Quantifier rule, List<Criterion> members) implements Criterion {
    /** @throws IllegalArgumentException when there are no members, fewer than the rule names, or one is not a part */
    public Group {
        requireNonNull(note, "note is null");
        requireNonNull(rule, "rule is null");
        members = List.copyOf(members);
        if (members.isEmpty()) throw new IllegalArgumentException("the group `" + note.id() + "` has no members");
        for (Criterion member : members) Parts.require(note, member);
        rule.requireFits(members.size());
    }

    @Override
    public Group with(Note other) {
        return new Group(other, negated, rule, members);
    }

    @Override
    public Group not() {
        return new Group(note, !negated, rule, members);
    }
}
