package no.nortrials.portal.node;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Data nodes.
 *
 * @param folder where demo nodes put what they are registered by; used in demo mode only
 * @param patience how long answers to a question are waited for; a later one is still taken
 */
@ConfigurationProperties("portal.node")
record NodeProperties(
        Optional<String> folder, @DefaultValue("2m") Duration patience) {}
