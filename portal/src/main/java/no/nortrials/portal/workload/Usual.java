package no.nortrials.portal.workload;

import no.nortrials.delivery.capacity.Complexity;
import no.nortrials.delivery.capacity.Course;
import no.nortrials.delivery.capacity.Effort;

/**
 * What a trial is assumed to take where nobody counted: hours of whoever carries it, and the way of a patient through it. Start-up,
 * screening and the three screened for one enrolled are those of the worked example of our methods; hours for an active patient grow
 * with the complexity, one a month for each point. Nobody has validated them; docs/workload.md says so.
 */
final class Usual {
    private static final double START_UP = 20;
    private static final double FIXED = 6;
    private static final double SCREENING = 6.1;
    private static final double FOLLOW_UP_OF_A_POINT = 0.2;
    private static final Complexity MIDDLE = new Complexity(5);

    /** Three screened for one enrolled, half a year of treatment, a year of follow-up. */
    static final Course COURSE = new Course(3, 6, 12);

    private Usual() {}

    static Effort effort(Complexity complexity) {
        double score = complexity.score();
        return new Effort(START_UP, FIXED, SCREENING, score, FOLLOW_UP_OF_A_POINT * score);
    }

    /** Of a trial of which nothing is known. */
    static Effort effort() {
        return effort(MIDDLE);
    }
}
