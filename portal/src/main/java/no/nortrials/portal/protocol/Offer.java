package no.nortrials.portal.protocol;

import java.util.List;
import no.nortrials.reading.Candidate;

/**
 * What a criterion may mean.
 *
 * @param index its place among the offers of the criterion
 * @param kind a code with a message, such as {@code AgeLimit}
 * @param words the words it was read from
 * @param percent how sure, 0 to 100; an order rather than a probability
 * @param sentence what it would mean as a criterion; empty when the criteria have no form for it
 * @param candidates the codes that may be meant, the likeliest first
 * @param likely whether it is so sure that it is chosen beforehand
 */
record Offer(
        int index,
        String kind,
        String words,
        int percent,
        String sentence,
        List<Candidate> candidates,
        boolean likely) {
    Offer {
        candidates = List.copyOf(candidates);
    }

    public boolean isComputable() {
        return !sentence.isEmpty();
    }
}
