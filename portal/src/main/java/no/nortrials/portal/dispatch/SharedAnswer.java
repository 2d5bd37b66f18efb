package no.nortrials.portal.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The collated answer as a company may read it: no trust that declined or kept silent is named.
 *
 * @param version counts the answers that were frozen, from 1
 * @param comment the coordinating unit's words; may be empty
 * @param asked how many trusts were asked
 * @param declined how many declined, or null when the rules tell nothing of declines
 * @param missing how many have not answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SharedAnswer(
        String reference,
        String title,
        int version,
        Instant frozenAt,
        @Nullable Instant sentAt,
        String comment,
        int asked,
        @Nullable Integer declined,
        int missing,
        List<Interested> interested) {
    public SharedAnswer {
        interested = List.copyOf(interested);
    }

    /** A trust that is interested, and what it answered. */
    public record Interested(String trust, boolean late, List<Line> answer) {
        public Interested {
            answer = List.copyOf(answer);
        }
    }

    /** A question and its answer in words. */
    public record Line(String question, String answer) {}
}
