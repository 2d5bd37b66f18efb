package no.nortrials.portal.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real SMTP server that outlives the portals and remembers what it accepted. */
final class MailServer implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        server.start();
    }

    /** What makes a portal use this server. */
    List<String> arguments() {
        return List.of(
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + server.getSmtp().getPort());
    }

    /** How many messages were accepted, repeats included. */
    int accepted() {
        return server.getReceivedMessages().length;
    }

    /** The Message-IDs that each address was sent; an id that came twice is there once. */
    Map<String, Set<String>> idsByAddress() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(groupingBy(MailServer::address, mapping(MailServer::id, toSet())));
    }

    /** How many messages were accepted more than once, by their Message-ID. */
    long repeats() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(groupingBy(MailServer::id, counting()))
                .values()
                .stream()
                .filter(times -> times > 1)
                .count();
    }

    void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
