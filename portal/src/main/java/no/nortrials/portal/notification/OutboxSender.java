package no.nortrials.portal.notification;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, when a mail server is configured; otherwise everything stays to be read there. */
@Component
class OutboxSender {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int BATCH = 20;

    private final OutboxQueue queue;
    private final MailComposer composer;
    private final ObjectProvider<JavaMailSender> server;

    OutboxSender(OutboxQueue queue, MailComposer composer, ObjectProvider<JavaMailSender> server) {
        this.queue = queue;
        this.composer = composer;
        this.server = server;
    }

    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    @Scheduled(fixedDelayString = "${portal.mail.every:2s}")
    void sendWaiting() {
        JavaMailSender mail = server.getIfAvailable();
        if (mail == null) return;
        while (true) {
            var batch = queue.lease(BATCH);
            batch.forEach(waiting -> send(mail, waiting));
            if (batch.size() < BATCH) return;
        }
    }

    private void send(JavaMailSender mail, Waiting waiting) {
        if (!queue.stillOurs(waiting)) return;
        try {
            mail.send(composer.compose(waiting));
            queue.sent(waiting.id());
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            LOG.warn("Message {} was not sent at attempt {}: {}", waiting.id(), waiting.attempts(), e.getMessage());
            queue.failed(waiting.id(), waiting.attempts(), String.valueOf(e.getMessage()));
        }
    }
}
