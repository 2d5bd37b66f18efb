package no.nortrials.portal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole portal with its demo data, in a browser. Name the class {@code …IT}; begin with
 * {@code try (var visitor = Visitor.at(port)) …}. All such tests share one portal and one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.embedded-db.dir=temporary",
            "portal.embedded-db.database=browser",
            "portal.demo=true",
            "portal.sign-in.attempts-per-minute=1000000"
        })
public @interface BrowserTest {}
