package no.nortrials.portal.evidence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which persons: of some ages, both included, and of one sex or both.
 *
 * @param from youngest, in whole years, 0 to {@link #OLDEST}
 * @param to oldest, in whole years; {@link #OLDEST} means that and older
 * @param sexes at least one
 */
record Persons(int from, int to, Set<Sex> sexes) {
    static final int OLDEST = 105;
    static final Persons EVERYBODY = new Persons(0, OLDEST, Set.of(Sex.values()));

    Persons {
        if (from < 0 || to > OLDEST || from > to)
            throw new IllegalArgumentException("ages run from 0 to 105 but are `" + from + "` to `" + to + "`");
        if (sexes.isEmpty()) throw new IllegalArgumentException("persons of no sex: `" + sexes + "`");
        sexes = Set.copyOf(sexes);
    }

    /** Who belongs to both; nobody is not a set of persons, so ages that do not meet give an empty result. */
    Optional<Persons> and(Persons other) {
        int youngest = Math.max(from, other.from);
        int oldest = Math.min(to, other.to);
        var both = new HashSet<>(sexes);
        both.retainAll(other.sexes);
        return youngest > oldest || both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Persons(youngest, oldest, both));
    }
}
