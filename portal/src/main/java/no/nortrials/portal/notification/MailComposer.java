package no.nortrials.portal.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Makes the mail: plain text, and the calendar entry as an attachment that calendars understand. */
@Component
class MailComposer {
    private final MailProperties properties;
    private final Clock clock;

    MailComposer(MailProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    MimeMessage compose(Waiting waiting) throws MessagingException, UnsupportedEncodingException {
        var mail = new FixedIdMessage(waiting.messageId());
        mail.setFrom(new InternetAddress(properties.from(), properties.fromName(), "UTF-8"));
        mail.setReplyTo(new InternetAddress[] {new InternetAddress(properties.replyTo())});
        mail.setRecipient(RecipientType.TO, new InternetAddress(waiting.toAddress(), waiting.toName(), "UTF-8"));
        mail.setSubject(waiting.subject(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        var parts = new MimeMultipart(text(waiting.body()));
        if (waiting.calendar() != null) parts.addBodyPart(calendar(waiting.calendar()));
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart text(String body) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(body, "UTF-8");
        return part;
    }

    private static MimeBodyPart calendar(String entry) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                entry.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method(entry))));
        part.setFileName("svarfrist.ics");
        return part;
    }

    /** Mail readers want the entry's own method repeated here. */
    private static String method(String entry) {
        return entry.contains("METHOD:CANCEL") ? "CANCEL" : "PUBLISH";
    }

    /** Jakarta Mail invents an id at saving; ours must be the same at every attempt. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String id;

        FixedIdMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
