package no.nortrials.disclosure;

import java.time.Instant;

/**
 * What the ledger remembers. Everything the {@link Gate} knows follows from these, in their order; {@link Answered} holds sets of
 * patients, so the ledger stays inside the hospital.
 */
public sealed interface Event {
    /**
     * When it happened.
     *
     * @return the instant
     */
    Instant at();

    /**
     * A month's snapshot came into use.
     *
     * @param at when
     * @param epoch the month
     * @param snapshot a keyed mark by which the same snapshot is known again
     */
    record EpochBegan(Instant at, Epoch epoch, String snapshot) implements Event {}

    /**
     * Keys came into use: the first ones, or new ones in place of the old.
     *
     * @param at when
     * @param keys a keyed mark by which the same keys are known again
     * @param charge numbers charged to every organisation; 0 for the first keys
     */
    record KeysChanged(Instant at, String keys, int charge) implements Event {}

    /**
     * An organisation asked, and the price was charged.
     *
     * @param at when
     * @param organisation who
     * @param numbers new numbers charged
     */
    record Asked(Instant at, Organisation organisation, int numbers) implements Event {}

    /**
     * A question was answered and paid for: released, suppressed, or declined.
     *
     * @param at when
     * @param organisation for whom
     * @param question the question
     * @param epoch the month of the data
     * @param cohort who matched it
     * @param answer the answer: released, suppressed, or refused as one near-duplicate too many
     * @param origin whether it was drawn afresh, repeats an earlier one, or was declined
     */
    record Answered(
            Instant at,
            Organisation organisation,
            CanonicalQuestion question,
            Epoch epoch,
            Cohort cohort,
            Answer answer,
            Origin origin)
            implements Event {}

    /**
     * An asking was refused.
     *
     * @param at when
     * @param organisation who asked
     * @param reason why
     */
    record Denied(Instant at, Organisation organisation, Refusal reason) implements Event {}

    /**
     * A data steward released or withheld an answer by hand.
     *
     * @param at when
     * @param steward who decided
     * @param organisation whose question
     * @param question the question
     * @param verdict the decision
     */
    record Decided(Instant at, Steward steward, Organisation organisation, CanonicalQuestion question, Verdict verdict)
            implements Event {}

    /** A data steward's decision about one answer. The latest counts. */
    enum Verdict {
        /** The answer may be told. */
        RELEASED,
        /** The answer is not told. */
        WITHHELD
    }

    /** Where an answer came from. */
    enum Origin {
        /** Noise of its own, for a set unlike all earlier ones. */
        DRAWN,
        /** Noise of its own, for a near-duplicate of an earlier set. */
        DRAWN_NEAR,
        /** The answer of an earlier set that this one hardly differs from. */
        REPEATED,
        /** None: a near-duplicate too many. */
        DECLINED;

        boolean isDrawn() {
            return this == DRAWN || this == DRAWN_NEAR;
        }

        boolean isNearDuplicate() {
            return this != DRAWN;
        }
    }
}
