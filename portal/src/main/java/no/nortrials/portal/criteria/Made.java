package no.nortrials.portal.criteria;

import java.util.Map;
import no.nortrials.eligibility.Criterion;
import no.nortrials.portal.form.Problem;

/** What came of reading a form. */
sealed interface Made {
    record Done(Criterion criterion) implements Made {}

    record Wrong(Map<String, Problem> problems) implements Made {
        public Wrong {
            problems = Map.copyOf(problems);
        }

        static Wrong of(String field, Problem problem) {
            return new Wrong(Map.of(field, problem));
        }
    }
}
