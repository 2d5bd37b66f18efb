package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an engine says to a question. */
public sealed interface Answer {
    /**
     * The counts. All count persons.
     *
     * @param sites the sites in the order of all counts by site
     * @param steps the attrition: first everybody, then what is left after each criterion at the top, in their order
     * @param evaluated how many of the criteria at the top were evaluated, wholly or in part
     * @param dropOne for each criterion in order, if asked for
     * @param combinations who meets which of the criteria, if asked for, most persons first
     * @param ageBySex of those who meet all, if asked for
     */
    record Counted(
            List<String> sites,
            List<Step> steps,
            int evaluated,
            Optional<List<DropOne>> dropOne,
            Optional<List<Combination>> combinations,
            Optional<List<AgeSexCell>> ageBySex)
            implements Answer {
        public Counted {
            sites = List.copyOf(sites);
            steps = List.copyOf(steps);
            if (steps.isEmpty()) throw new IllegalArgumentException("an attrition has at least the step of everybody");
            dropOne = dropOne.map(List::copyOf);
            combinations = combinations.map(List::copyOf);
            ageBySex = ageBySex.map(List::copyOf);
        }

        /** How many meet all criteria. */
        public long total() {
            return steps.getLast().total();
        }
    }

    /**
     * The engine stopped because the time limit was reached; it holds nothing back and nothing hangs.
     *
     * @param limit the limit of the question
     */
    record TooCostly(Duration limit) implements Answer {
        public TooCostly {
            requireNonNull(limit, "limit is null");
        }
    }
}
