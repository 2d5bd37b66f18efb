package no.nortrials.portal.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of signing in and of pages that a personal link opens.
 *
 * @param linkValidFor how long a sign-in link works
 * @param linksPerAddressAndMinute sign-in links one mail address can be sent in a minute
 * @param attemptsPerMinute requests one network address can make to sign-in pages in a minute, personal links it can
 *     guess wrong, and requests one personal link can make
 */
@ConfigurationProperties("portal.sign-in")
record SignInProperties(
        @DefaultValue("20m") Duration linkValidFor,
        @DefaultValue("3") int linksPerAddressAndMinute,
        @DefaultValue("60") int attemptsPerMinute) {}
