package no.nortrials.portal.maturity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Measured;

/**
 * What stands of all that was said: the newest answer to each statement, and the newest review and reply after it.
 *
 * @param answers the newest answer by statement
 * @param reviews the newest review after it
 * @param replies the newest reply to that review
 */
record Standing(Map<String, Said> answers, Map<String, Said> reviews, Map<String, Said> replies) {

    static Standing of(List<Said> all) {
        Map<String, Said> answers = new LinkedHashMap<>();
        Map<String, Said> reviews = new LinkedHashMap<>();
        Map<String, Said> replies = new LinkedHashMap<>();
        for (Said said : all)
            switch (said.kind()) {
                case ANSWER -> {
                    answers.put(said.statement(), said);
                    reviews.remove(said.statement());
                    replies.remove(said.statement());
                }
                case REVIEW -> {
                    reviews.put(said.statement(), said);
                    replies.remove(said.statement());
                }
                case REPLY -> replies.put(said.statement(), said);
            }
        return new Standing(answers, reviews, replies);
    }

    /** What stands of a statement, in the order it was said. */
    List<Said> of(String statement) {
        List<Said> all = new ArrayList<>();
        for (Map<String, Said> each : List.of(answers, reviews, replies))
            Optional.ofNullable(each.get(statement)).ifPresent(all::add);
        return all;
    }

    public Optional<Answer> answer(String statement) {
        return Optional.ofNullable(answers.get(statement)).map(said -> Kept.answer(said.content()));
    }

    Assessment assessment(String framework, int version, List<Measured> measured) {
        List<Entry> entries = new ArrayList<>();
        answers.forEach((statement, said) -> entries.add(new Entry(
                statement,
                Kept.answer(said.content()),
                said.account().toString(),
                Optional.ofNullable(reviews.get(statement)).map(review -> Kept.review(review.content())))));
        return new Assessment(framework, version, entries, measured);
    }
}
