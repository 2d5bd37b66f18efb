package no.nortrials.portal.notification;

import java.util.UUID;
import no.nortrials.portal.access.RegistrationMail;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mail that opens an account. Kind {@code sign-in}, since its link is its receiver's alone. */
@Component
class RegistrationMailListener {
    private final Outbox outbox;
    private final MessageSource texts;

    RegistrationMailListener(Outbox outbox, MessageSource texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    @EventListener
    void on(RegistrationMail asked) {
        String text = asked.known() ? "mail.register.known" : "mail.register";
        outbox.queue(new Message(
                "register:" + UUID.randomUUID(),
                "sign-in",
                asked.name(),
                asked.email(),
                asked.locale(),
                texts.getMessage(text + ".subject", null, asked.locale()),
                texts.getMessage(text + ".body", new Object[] {asked.name(), asked.link()}, asked.locale()),
                null,
                null));
    }
}
