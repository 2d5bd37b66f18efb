package no.nortrials.portal.registers;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the database which register is to be asked now. Any number of portals may do so. */
@Component
class RegisterJob {
    private final RegisterFetching fetching;

    RegisterJob(RegisterFetching fetching) {
        this.fetching = fetching;
    }

    @Scheduled(fixedDelayString = "${portal.registers.every:PT15S}", initialDelayString = "PT20S")
    void run() {
        boolean more = true;
        while (more) more = fetching.step();
    }
}
