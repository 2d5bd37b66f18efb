package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Domain;

/** All terms of an index in their order. */
final class Dictionary {
    private final List<Entry> entries;
    private final String[] plainCodes;
    private final List<Part> parts = new ArrayList<>();

    /** Terms of one domain and code system. */
    private record Part(Domain domain, String system, int from, int to) {}

    Dictionary(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.plainCodes =
                entries.stream().map(entry -> entry.term().plainCode()).toArray(String[]::new);
        int from = 0;
        for (int to = 1; to <= entries.size(); to++)
            if (to == entries.size() || !isSamePart(from, to)) {
                Term term = entries.get(from).term();
                parts.add(new Part(term.domain(), term.code().system(), from, to));
                from = to;
            }
    }

    private boolean isSamePart(int one, int other) {
        Term first = entries.get(one).term();
        Term second = entries.get(other).term();
        return first.domain() == second.domain()
                && first.code().system().equals(second.code().system());
    }

    int size() {
        return entries.size();
    }

    Entry entry(int id) {
        return entries.get(id);
    }

    /** The ids of the terms with these codes. */
    BitSet ids(Optional<Domain> domain, ConceptSet concepts, Terminology terminology) {
        var ids = new BitSet(entries.size());
        for (Part part : parts)
            if (domain.isEmpty() || domain.get() == part.domain()) {
                if (concepts.include().isEmpty()) ids.set(part.from(), part.to());
                for (Concept concept : concepts.include()) put(part, concept, terminology, ids, true);
                for (Concept concept : concepts.exclude()) put(part, concept, terminology, ids, false);
            }
        return ids;
    }

    private void put(Part part, Concept concept, Terminology terminology, BitSet ids, boolean value) {
        if (!part.system().equals(concept.system())) return;
        if (!concept.descendants()) exact(part, concept.code(), ids, value);
        else if (!terminology.equals(Terminology.BY_PREFIX)) covered(part, concept, terminology, ids, value);
        else if (Terminology.PREFIXED.contains(part.system())) prefixed(part, concept.code(), ids, value);
        else exact(part, concept.code(), ids, value);
    }

    private void exact(Part part, String code, BitSet ids, boolean value) {
        String plain = Term.plain(code);
        for (int id = first(part, i -> plainCodes[i].compareTo(plain) >= 0);
                id < part.to() && plainCodes[id].equals(plain);
                id++) if (entries.get(id).term().code().code().equals(code)) ids.set(id, value);
    }

    private void prefixed(Part part, String code, BitSet ids, boolean value) {
        String plain = Term.plain(code);
        int from = first(part, i -> plainCodes[i].compareTo(plain) >= 0);
        int to = first(part, i -> plainCodes[i].compareTo(plain) > 0 && !plainCodes[i].startsWith(plain));
        ids.set(from, to, value);
    }

    private void covered(Part part, Concept concept, Terminology terminology, BitSet ids, boolean value) {
        for (int id = part.from(); id < part.to(); id++) {
            Code code = entries.get(id).term().code();
            if (terminology.covers(concept, code)) ids.set(id, value);
        }
    }

    /** The first term of a part from which on something holds. */
    private static int first(Part part, IntPredicate holds) {
        int low = part.from();
        int high = part.to();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
