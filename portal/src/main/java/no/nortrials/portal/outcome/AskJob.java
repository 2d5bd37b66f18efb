package no.nortrials.portal.outcome;

import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts the questions that are due. Several portals may run it at once: each question is taken by one of them. */
@Component
class AskJob {
    private final Asking asking;

    AskJob(Asking asking) {
        this.asking = asking;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void run() {
        Stream.generate(asking::askOne).takeWhile(more -> more).forEach(asked -> {});
        Stream.generate(asking::escalateOne).takeWhile(more -> more).forEach(escalated -> {});
    }
}
