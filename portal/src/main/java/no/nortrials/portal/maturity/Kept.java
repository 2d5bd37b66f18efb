package no.nortrials.portal.maturity;

import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.json.Reading;

/** Reads what this module wrote itself; what it cannot read is a fault of its own. */
final class Kept {
    private Kept() {}

    static Answer answer(String content) {
        return value(MaturityJson.answer(content));
    }

    static Review review(String content) {
        return value(MaturityJson.review(content));
    }

    static Assessment assessment(String content) {
        return value(MaturityJson.assessment(content));
    }

    private static <T> T value(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value) -> value;
            case Reading.Refused<T>(String where, String why) ->
                throw new IllegalStateException("kept content at `" + where + "`: " + why);
        };
    }
}
