package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.index.kernel.NumberTest;
import no.nortrials.cohort.index.kernel.Selection;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.EventQuery;

/**
 * Turns queries into ranges of terms.
 *
 * @param sites the hospitals of events, by their number
 */
record EventQueries(Dictionary dictionary, List<String> sites, Terminology terminology, NumberTests tests) {
    Events events(EventQuery query, Moments moments) {
        return new Events(
                selection(query), Span.of(query.within(), moments), query.pick(), Span.of(query.on(), moments));
    }

    private Selection selection(EventQuery query) {
        BitSet ids = dictionary.ids(query.domain(), query.concepts(), terminology);
        for (Attribute attribute : query.attributes())
            if (!attribute.name().equals(Attribute.SITE)) keep(ids, attribute);
        return new Selection(ranges(ids, query), sites(query.attributes()));
    }

    private void keep(BitSet ids, Attribute attribute) {
        for (int id = ids.nextSetBit(0); id >= 0; id = ids.nextSetBit(id + 1))
            if (!has(dictionary.entry(id).term(), attribute)) ids.clear(id);
    }

    private boolean has(Term term, Attribute attribute) {
        return term.attributes().getOrDefault(attribute.name(), Set.of()).stream()
                .anyMatch(code -> attribute.oneOf().stream().anyMatch(each -> terminology.covers(each, code)));
    }

    private List<Selection.Range> ranges(BitSet ids, EventQuery query) {
        List<Selection.Range> ranges = new ArrayList<>();
        for (int from = ids.nextSetBit(0); from >= 0; ) {
            int end = ids.nextClearBit(from);
            NumberTest test = test(from, query);
            int to = from + 1;
            while (to < end && (query.value().isEmpty() || test(to, query).equals(test))) to++;
            if (query.value().isEmpty()) to = end;
            ranges.add(new Selection.Range(from, to, test));
            from = ids.nextSetBit(to);
        }
        return ranges;
    }

    private NumberTest test(int id, EventQuery query) {
        return query.value()
                .map(filter -> tests.of(filter, dictionary.entry(id)))
                .orElse(new NumberTest.Always());
    }

    private Optional<boolean[]> sites(List<Attribute> attributes) {
        List<Attribute> wanted = attributes.stream()
                .filter(attribute -> attribute.name().equals(Attribute.SITE))
                .toList();
        if (wanted.isEmpty()) return Optional.empty();
        // as many as the column can say: a byte that a bad disk changed is another hospital and nothing worse
        var numbers = new boolean[sites.size() <= 1 << Byte.SIZE ? 1 << Byte.SIZE : 1 << Short.SIZE];
        for (int i = 0; i < sites.size(); i++) {
            String site = sites.get(i);
            numbers[i] = wanted.stream()
                    .allMatch(attribute -> attribute.oneOf().stream()
                            .anyMatch(each -> each.code().equals(site)));
        }
        return Optional.of(numbers);
    }
}
