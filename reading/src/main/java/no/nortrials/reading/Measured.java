package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;

/**
 * A limit of a measurement.
 *
 * @param name what is measured: our name of it, or the words of the text when we know none
 * @param loinc its code of LOINC, if known
 * @param min the lower bound, if any
 * @param max the upper bound, if any; at least one of the two is given
 * @param unit the unit of UCUM, if one is written; of a multiple of normal there is none
 * @param multipleOf the end of the normal range of which the bounds are multiples, if they are
 */
public record Measured(
        Span span,
        double confidence,
        boolean negated,
        String name,
        Optional<String> loinc,
        Optional<Bound> min,
        Optional<Bound> max,
        Optional<String> unit,
        Optional<Normal> multipleOf)
        implements Proposal {
    private static final String LOINC = "http://loinc.org";

    public Measured {
        requireNonNull(span, "span is null");
        requireNonNull(name, "name is null");
        requireNonNull(loinc, "loinc is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(multipleOf, "multipleOf is null");
        Proposal.requireConfidence(confidence);
        if (min.isEmpty() && max.isEmpty()) throw new IllegalArgumentException("a measured limit has a bound");
    }

    /**
     * The latest measurement in the range. Nothing when the code is not known, or for a multiple of normal: {@link
     * ValueFilter} compares with a number, not with the range a laboratory states.
     */
    @Override
    public Optional<Criterion> asCriterion(Note note) {
        if (multipleOf.isPresent()) return Optional.empty();
        return loinc.map(code -> new EventCriterion(note, negated, latest(code), Times.ONCE));
    }

    private EventQuery latest(String code) {
        ConceptSet concepts = new ConceptSet(List.of(new Concept(LOINC, code, false, name)), List.of());
        return EventQuery.of(concepts).in(Domain.MEASUREMENT).latest().valued(new ValueFilter.Range(min, max, unit));
    }
}
