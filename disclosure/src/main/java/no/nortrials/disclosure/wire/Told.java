package no.nortrials.disclosure.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.Epoch;
import no.nortrials.disclosure.Refusal;

/** What a hospital tells of one number. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "told")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Told.About.class, name = "about"),
    @JsonSubTypes.Type(value = Told.FewerThan.class, name = "fewerThan"),
    @JsonSubTypes.Type(value = Told.Nothing.class, name = "nothing")
})
public sealed interface Told {
    /**
     * A released number.
     *
     * @param persons a multiple of ten, at least ten
     * @param plusMinus half the width of the 90 % interval, in persons
     */
    record About(int persons, int plusMinus) implements Told {
        /** @throws IllegalArgumentException if no hospital may release the number */
        public About {
            if (persons < 10 || persons % 10 != 0)
                throw new IllegalArgumentException(
                        "a released number is a multiple of 10 and at least 10, but was `" + persons + "`");
            if (plusMinus < 0) throw new IllegalArgumentException("give or take `" + plusMinus + "`");
        }
    }

    /** Somewhere from 0 to threshold − 1, and never to be shown as 0. */
    record FewerThan(int threshold) implements Told {
        /** @throws IllegalArgumentException if the threshold is not positive */
        public FewerThan {
            if (threshold < 1) throw new IllegalArgumentException("fewer than `" + threshold + "` persons");
        }
    }

    /**
     * Nothing.
     *
     * @param again from when asking again may help
     */
    record Nothing(Why why, Optional<Instant> again) implements Told {}

    /** Why nothing is told; see {@link Refusal}. */
    enum Why {
        BUDGET_SPENT,
        TOO_LARGE,
        TOO_FAST,
        NEAR_DUPLICATES_SPENT,
        OUT_OF_DATE,
        AWAITS_STEWARD,
        WITHHELD
    }

    /** What the answer of a gate tells. */
    static Told of(Answer answer) {
        return switch (answer) {
            case Answer.Released released -> new About(released.value(), released.plusMinus());
            case Answer.Suppressed suppressed -> new FewerThan(suppressed.threshold());
            case Answer.Refused(Refusal reason) -> new Nothing(why(reason), reason.whenAgain());
        };
    }

    private static Why why(Refusal reason) {
        return switch (reason) {
            case Refusal.BudgetSpent _ -> Why.BUDGET_SPENT;
            case Refusal.TooLarge _ -> Why.TOO_LARGE;
            case Refusal.TooFast _ -> Why.TOO_FAST;
            case Refusal.NearDuplicatesSpent _ -> Why.NEAR_DUPLICATES_SPENT;
            case Refusal.OutOfDate _ -> Why.OUT_OF_DATE;
            case Refusal.AwaitsSteward _ -> Why.AWAITS_STEWARD;
            case Refusal.Withheld _ -> Why.WITHHELD;
        };
    }

    /** The same as an answer of this library, to be added up with others; empty when nothing was told. */
    default Optional<Answer> asAnswer(Epoch epoch) {
        return switch (this) {
            case About about -> Optional.of(new Answer.Released(about.persons(), epoch));
            case FewerThan few -> Optional.of(new Answer.Suppressed(few.threshold(), epoch));
            case Nothing _ -> Optional.empty();
        };
    }
}
