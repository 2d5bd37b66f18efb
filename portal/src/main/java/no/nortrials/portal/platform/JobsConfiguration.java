package no.nortrials.portal.platform;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Switches the timed jobs on. Each is a question to the database for what is due, so that any number of portals may run
 * them side by side.
 */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "portal.jobs", havingValue = "true", matchIfMissing = true)
class JobsConfiguration {
    private final IncompleteEventPublications publications;

    JobsConfiguration(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    /** A listener whose portal died is run again by whoever is still there; listeners are idempotent. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void resubmitForgottenEvents() {
        publications.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1));
    }
}
