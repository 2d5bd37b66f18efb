package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;

/** Pregnancy, breast-feeding, contraception or consent: asked at the screening visit, seldom found in data. */
public record PregnancyOrConsent(Span span, double confidence, boolean negated, Topic topic) implements Proposal {
    /** What is asked. */
    public enum Topic {
        /** Pregnancy, also planned. */
        PREGNANCY,
        /** Breast-feeding. */
        LACTATION,
        /** Contraception or the ability to bear children. */
        CONTRACEPTION,
        /** Informed consent or the ability to give it. */
        CONSENT
    }

    public PregnancyOrConsent {
        requireNonNull(span, "span is null");
        requireNonNull(topic, "topic is null");
        Proposal.requireConfidence(confidence);
    }

    /** Nothing: it is asked of the person. */
    @Override
    public Optional<Criterion> asCriterion(Note note) {
        return Optional.empty();
    }
}
