package no.nortrials.portal.dispatch.collated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers as they were at one moment. The two parts are kept apart so that what is shown to a company is made of the
 * shared part alone, in which no trust that declined or kept silent is named.
 */
record Collated(Shared shared, List<One> internal) {
    Collated {
        internal = List.copyOf(internal);
    }

    /** Whether both tell the same, though of different moments. */
    boolean tellsTheSame(Collated other) {
        return internal.equals(other.internal) && shared.at(Instant.EPOCH).equals(other.shared.at(Instant.EPOCH));
    }

    /**
     * What the company reads.
     *
     * @param declined how many declined, or null when the rules tell nothing of declines
     */
    record Shared(
            String reference,
            String title,
            boolean synthetic,
            Instant frozenAt,
            int asked,
            @Nullable Integer declined,
            int missing,
            List<One> interested) {
        Shared {
            interested = List.copyOf(interested);
        }

        private Shared at(Instant moment) {
            return new Shared(reference, title, synthetic, moment, asked, declined, missing, interested);
        }
    }

    /**
     * One trust.
     *
     * @param answer what it answered, by field
     */
    record One(UUID trustId, String state, boolean late, Map<String, List<String>> answer) {
        One {
            answer = Map.copyOf(answer);
        }
    }
}
