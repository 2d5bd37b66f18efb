package no.nortrials.portal.reference;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the database what is to be fetched now. Any number of portals may do so. */
@Component
class FetchJob {
    private final Fetching fetching;

    FetchJob(Fetching fetching) {
        this.fetching = fetching;
    }

    @Scheduled(fixedDelayString = "${portal.reference.every:PT15S}", initialDelayString = "PT20S")
    void run() {
        boolean more = true;
        while (more) more = fetching.next();
    }
}
