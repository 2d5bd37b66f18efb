package no.nortrials.disclosure.wire;

import java.time.Instant;
import java.util.UUID;

/**
 * What the portal asks a node.
 *
 * @param id names the question; the same question asked again has another
 * @param organisation who asks: whose budget at the hospital is drawn from
 * @param criteria what is asked for, as criteria JSON of the {@code eligibility} library
 * @param dropOne whether it is also asked what each criterion costs; that draws more numbers
 * @param asked when it was asked
 * @param expires until when an answer is waited for; a later one is still taken, and marked as late
 */
public record NodeQuestion(
        UUID id, String organisation, String criteria, boolean dropOne, Instant asked, Instant expires) {
    /** @throws IllegalArgumentException if a text is blank or the end lies before the beginning */
    public NodeQuestion {
        if (organisation.isBlank()) throw new IllegalArgumentException("nobody asks the question `" + id + "`");
        if (criteria.isBlank()) throw new IllegalArgumentException("nothing is asked by the question `" + id + "`");
        if (!expires.isAfter(asked))
            throw new IllegalArgumentException("asked at `" + asked + "` but expires at `" + expires + "`");
    }
}
