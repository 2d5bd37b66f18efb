package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Window;

/**
 * A condition, drug or procedure.
 *
 * @param kind which of the three
 * @param candidates the codes that may be meant, the likeliest first; may be empty when the word is known and no code of it is
 * @param window when, if the text says
 */
public record Coded(
        Span span,
        double confidence,
        boolean negated,
        Kind kind,
        List<Candidate> candidates,
        Optional<TimeWindow> window)
        implements Proposal {
    /** What is coded. */
    public enum Kind {
        /** A disease, in ICD-10. */
        CONDITION,
        /** A substance or group of them, in ATC. */
        DRUG,
        /** Something done. We carry no code system of procedures, so it has no candidates. */
        PROCEDURE;

        Domain domain() {
            return switch (this) {
                case CONDITION -> Domain.CONDITION;
                case DRUG -> Domain.DRUG;
                case PROCEDURE -> Domain.PROCEDURE;
            };
        }
    }

    public Coded {
        requireNonNull(span, "span is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(window, "window is null");
        Proposal.requireConfidence(confidence);
        candidates = List.copyOf(candidates);
    }

    /** The first candidate with everything under it, in the window; nothing when there is no candidate. */
    @Override
    public Optional<Criterion> asCriterion(Note note) {
        return candidates.stream().findFirst().map(best -> new EventCriterion(note, negated, events(best), Times.ONCE));
    }

    private EventQuery events(Candidate best) {
        Concept concept = new Concept(best.system(), best.code(), true, best.title());
        return EventQuery.of(new ConceptSet(List.of(concept), List.of()))
                .in(kind.domain())
                .within(window.map(TimeWindow::asWindow).stream().toArray(Window[]::new));
    }
}
