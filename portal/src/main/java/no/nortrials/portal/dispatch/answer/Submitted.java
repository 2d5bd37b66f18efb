package no.nortrials.portal.dispatch.answer;

import java.time.Instant;
import java.util.Map;
import no.nortrials.portal.form.Problem;

/** What came of saving or sending an answer. */
sealed interface Submitted {

    /** It is kept. */
    record Kept(int version, Instant at) implements Submitted {}

    /** Somebody else saved since; nothing was changed. */
    record Changed(Answer now) implements Submitted {}

    /** Something is missing or cannot be read; it is kept as a draft but not sent. */
    record Faulty(Map<String, Problem> problems) implements Submitted {
        public Faulty {
            problems = Map.copyOf(problems);
        }
    }

    /** Answers are no longer taken. */
    record Closed() implements Submitted {}
}
