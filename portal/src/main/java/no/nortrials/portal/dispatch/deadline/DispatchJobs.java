package no.nortrials.portal.dispatch.deadline;

import no.nortrials.portal.dispatch.reminding.Reminding;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the database every minute what is due. Any number of portals may do so. */
@Component
class DispatchJobs {
    private final Reminding reminding;
    private final DeadlinePassing passing;

    DispatchJobs(Reminding reminding, DeadlinePassing passing) {
        this.reminding = reminding;
        this.passing = passing;
    }

    @Scheduled(fixedDelayString = "${portal.dispatch.every:PT1M}", initialDelayString = "PT10S")
    void run() {
        passing.internal();
        passing.sponsors();
        boolean more = true;
        while (more) more = reminding.next();
    }
}
