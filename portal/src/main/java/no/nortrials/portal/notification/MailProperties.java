package no.nortrials.portal.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the portal; the server itself is {@code spring.mail.*}.
 *
 * @param from the sender's address
 * @param fromName the sender's name
 * @param replyTo where answers to a mail go
 * @param every how often a portal looks for messages that wait
 * @param lease how long a portal that takes a message has it to itself; after that it counts as dead and another may send
 */
@ConfigurationProperties("portal.mail")
public record MailProperties(
        @DefaultValue("portal@nortrials.example") String from,
        @DefaultValue("NorTrials") String fromName,
        @DefaultValue("post@nortrials.example") String replyTo,
        @DefaultValue("2s") Duration every,
        @DefaultValue("60s") Duration lease) {

    public MailProperties {
        if (!every.isPositive())
            throw new IllegalArgumentException("portal.mail.every must be longer than nothing but is `" + every + "`");
        if (!lease.isPositive())
            throw new IllegalArgumentException("portal.mail.lease must be longer than nothing but is `" + lease + "`");
    }
}
