package no.nortrials.portal.country;

import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds silent experts once. Several portals may run it at once: each expert is taken by one of them. */
@Component
class RemindJob {
    private final Panels panels;

    RemindJob(Panels panels) {
        this.panels = panels;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void run() {
        Stream.generate(panels::remindOne).takeWhile(more -> more).forEach(reminded -> {});
    }
}
