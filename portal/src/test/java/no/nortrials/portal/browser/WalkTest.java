package no.nortrials.portal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A browser test in which days pass. It has a database of its own, because what is due would otherwise happen to the
 * requests other tests look at, and calls the timed jobs itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@Import(WalkClock.class)
@TestPropertySource(properties = {"portal.embedded-db.database=walk", "portal.jobs=false"})
@interface WalkTest {}
