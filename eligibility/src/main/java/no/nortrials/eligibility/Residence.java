package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The person lives in one of these areas. An area holds when the code of the person's place of residence begins with it, so
 * that the two digits of a Norwegian county hold for every municipality in it. A person whose residence is not known lives
 * in none.
 *
 * @param areas at least one code, none blank
 */
public record Residence(Note note, boolean negated, Set<String> areas) implements Criterion {
    /** @throws IllegalArgumentException when no area is given or one is blank */
    public Residence {
        requireNonNull(note, "note is null");
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        if (areas.isEmpty()) throw new IllegalArgumentException("`" + note.id() + "` names no area");
        if (areas.stream().anyMatch(String::isBlank))
            throw new IllegalArgumentException("`" + note.id() + "` names a blank area: `" + areas + "`");
    }

    @Override
    public Residence with(Note other) {
        return new Residence(other, negated, areas);
    }

    @Override
    public Residence not() {
        return new Residence(note, !negated, areas);
    }
}
