package no.nortrials.eligibility.canonical;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions as logic alone: what is asked of a person is an atom, named by a text that is the same for the same condition. */
sealed interface Logic {
    /** One condition. */
    record Atom(String text) implements Logic {}

    /** The opposite. */
    record Not(Logic of) implements Logic {}

    /** Every one holds; without any, always. */
    record And(List<Logic> all) implements Logic {
        public And {
            all = List.copyOf(all);
        }
    }

    /** One or more hold; without any, never. */
    record Or(List<Logic> any) implements Logic {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** At least so many hold. */
    record AtLeast(int count, List<Logic> of) implements Logic {
        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /** Collects the texts of all atoms. */
    default void atoms(Set<String> texts) {
        switch (this) {
            case Atom(String text) -> texts.add(text);
            case Not(Logic of) -> of.atoms(texts);
            case And(List<Logic> all) -> all.forEach(each -> each.atoms(texts));
            case Or(List<Logic> any) -> any.forEach(each -> each.atoms(texts));
            case AtLeast(int _, List<Logic> of) -> of.forEach(each -> each.atoms(texts));
        }
    }

    /** The tree as a text with the members of groups in order. */
    default String sorted() {
        return switch (this) {
            case Atom(String text) -> "{" + text + "}";
            case Not(Logic of) -> "!" + of.sorted();
            case And(List<Logic> all) -> "&" + sorted(all);
            case Or(List<Logic> any) -> "|" + sorted(any);
            case AtLeast(int count, List<Logic> of) -> count + sorted(of);
        };
    }

    private static String sorted(List<Logic> members) {
        return members.stream().map(Logic::sorted).sorted().collect(Collectors.joining(",", "(", ")"));
    }
}
