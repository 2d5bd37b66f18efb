package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.place.Place;

/** Reads the primary criteria. Those that differ in their codes alone become one, so that "the first of thirty" stays short. */
final class Entries {
    private Entries() {}

    static List<Described> read(Place primary, Work work) {
        Place list = primary.required("CriteriaList");
        List<Described> entries = new ArrayList<>();
        for (Described entry : list.list(each -> Events.read(each, work))) add(entries, entry);
        if (entries.isEmpty()) throw list.malformed("at least one primary criterion");
        return List.copyOf(entries);
    }

    private static void add(List<Described> entries, Described entry) {
        for (int i = 0; i < entries.size(); i++)
            if (alike(entries.get(i), entry)) {
                entries.set(i, together(entries.get(i), entry));
                return;
            }
        entries.add(entry);
    }

    /** With exclusions two sets are not one set: what the one leaves out the other may hold. */
    private static boolean alike(Described one, Described other) {
        EventQuery query = one.query();
        return mergeable(one)
                && mergeable(other)
                && coded(query, other.query().concepts()).equals(other.query());
    }

    private static boolean mergeable(Described entry) {
        ConceptSet concepts = entry.query().concepts();
        return entry.conditions().isEmpty()
                && entry.query().pick() == Pick.EVERY
                && concepts.exclude().isEmpty()
                && !concepts.isAny();
    }

    private static Described together(Described one, Described other) {
        List<Concept> include = new ArrayList<>(one.query().concepts().include());
        for (Concept concept : other.query().concepts().include()) if (!include.contains(concept)) include.add(concept);
        return new Described(coded(one.query(), new ConceptSet(include, List.of())), List.of());
    }

    private static EventQuery coded(EventQuery query, ConceptSet concepts) {
        return new EventQuery(
                query.domain(), concepts, query.attributes(), query.within(), query.pick(), query.value(), query.on());
    }
}
