package no.nortrials.portal.enrolment;

import no.nortrials.forecast.recruitment.Outcome;
import no.nortrials.portal.recruitment.PlannedRecruitment;
import no.nortrials.portal.request.RequestHeader;

/** A saved forecast and what became of it. */
record Judged(RequestHeader request, PlannedRecruitment forecast, Outcome outcome) {
    private static final double INTERVAL = 0.9;

    /** Whether what happened lies within the interval of 90 %. */
    public boolean held() {
        return outcome.isCovered(INTERVAL);
    }
}
