package no.nortrials.portal.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.SignInMail;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mail with a sign-in link. */
@Component
class SignInMailListener {
    private final Outbox outbox;
    private final MessageSource texts;
    private final Clock clock;

    SignInMailListener(Outbox outbox, MessageSource texts, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(SignInMail asked) {
        Locale locale = Languages.of(asked.account().language());
        long minutes = Duration.between(clock.instant(), asked.expiresAt()).toMinutes() + 1;
        outbox.queue(new Message(
                "sign-in:" + UUID.randomUUID(),
                "sign-in",
                asked.account().name(),
                asked.account().email(),
                locale,
                texts.getMessage("mail.sign-in.subject", null, locale),
                texts.getMessage(
                        "mail.sign-in.body", new Object[] {asked.account().name(), asked.link(), minutes}, locale),
                null,
                null));
    }
}
