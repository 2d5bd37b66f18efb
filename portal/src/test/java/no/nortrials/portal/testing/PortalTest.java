package no.nortrials.portal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test with the whole portal on a real PostgreSQL that is gone afterwards. Timed jobs do not run by themselves: a test
 * calls them. The database is shared by all tests of the run, so each makes its own things with {@link Given}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "portal.embedded-db.dir=temporary",
            "portal.embedded-db.database=test",
            "portal.jobs=false",
            "spring.datasource.hikari.minimum-idle=1",
            "portal.sign-in.attempts-per-minute=1000000",
            "portal.interfaces.calls-per-minute=1000000"
        })
@AutoConfigureMockMvc
@ExtendWith(FreshClock.class)
@Import({TestClock.class, Given.class})
public @interface PortalTest {}
