package no.nortrials.portal.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the portal; the server itself is {@code spring.mail.*}.
 *
 * @param from the sender's address
 * @param fromName the sender's name
 * @param replyTo where answers to a mail go
 */
@ConfigurationProperties("portal.mail")
public record MailProperties(
        @DefaultValue("portal@nortrials.example") String from,
        @DefaultValue("NorTrials") String fromName,
        @DefaultValue("post@nortrials.example") String replyTo) {}
