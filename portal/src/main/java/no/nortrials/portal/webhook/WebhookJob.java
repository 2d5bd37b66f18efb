package no.nortrials.portal.webhook;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the database what is to be sent now. Any number of portals may do so. */
@Component
class WebhookJob {
    private final WebhookSending sending;

    WebhookJob(WebhookSending sending) {
        this.sending = sending;
    }

    @Scheduled(fixedDelayString = "${portal.webhook.every:PT5S}", initialDelayString = "PT20S")
    void run() {
        boolean more = true;
        while (more) more = sending.step();
    }
}
