package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.sentence.Language;

/** Gives the codes that the portal knows their names in the reader's language. */
record Named(CodeList list, boolean norwegian, boolean speaking) {

    /** For forms: nothing is said that the criterion does not say. */
    static Named shown(CodeList list, boolean norwegian) {
        return new Named(list, norwegian, false);
    }

    /** For reading aloud: events are called diagnoses, drugs or measurements where their codes are such. */
    static Named spoken(CodeList list, boolean norwegian) {
        return new Named(list, norwegian, true);
    }

    Language language() {
        return norwegian ? Language.BOKMAL : Language.ENGLISH;
    }

    Criterion of(Criterion criterion) {
        if (criterion instanceof Group group)
            return new Group(
                    group.note(),
                    group.negated(),
                    group.rule(),
                    group.members().stream().map(this::of).toList());
        if (criterion instanceof EventCriterion event)
            return new EventCriterion(event.note(), event.negated(), of(event.events()), event.times());
        if (criterion instanceof Anchored anchored)
            return new Anchored(
                    anchored.note(), anchored.negated(), anchored.name(), of(anchored.event()), of(anchored.holds()));
        return criterion;
    }

    private EventQuery of(EventQuery events) {
        return new EventQuery(
                speaking ? events.domain().or(() -> kind(events.concepts().include())) : events.domain(),
                new ConceptSet(
                        of(events.concepts().include()), of(events.concepts().exclude())),
                events.attributes(),
                events.within(),
                events.pick(),
                events.value(),
                events.on());
    }

    private static Optional<Domain> kind(List<Concept> concepts) {
        List<Optional<Domain>> kinds = concepts.stream()
                .map(concept -> CodeSystem.ofUri(concept.system()).map(CodeSystem::kind))
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : Optional.empty();
    }

    private List<Concept> of(List<Concept> concepts) {
        return concepts.stream().map(this::of).toList();
    }

    private Concept of(Concept concept) {
        Optional<Code> known = list.find(concept.system(), concept.code());
        return known.map(code ->
                        new Concept(concept.system(), concept.code(), concept.descendants(), code.name(norwegian)))
                .orElse(concept);
    }
}
