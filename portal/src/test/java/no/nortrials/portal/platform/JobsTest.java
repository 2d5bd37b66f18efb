package no.nortrials.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A portal told to run no timed jobs runs none, whatever a library switches on. */
@PortalTest
class JobsTest {
    @Autowired
    ApplicationContext context;

    @Test
    void nothingIsTimedWhereJobsAreSwitchedOff() {
        assertThat(context.getEnvironment().getProperty("portal.jobs")).isEqualTo("false");

        assertThat(context.getBeansOfType(ScheduledTaskHolder.class)).isEmpty();
    }
}
