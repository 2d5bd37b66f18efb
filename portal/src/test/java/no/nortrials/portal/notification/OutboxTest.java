package no.nortrials.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(
        properties = {"spring.mail.host=localhost", "spring.mail.port=3025", "portal.embedded-db.database=outbox_test"})
class OutboxTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP).withPerMethodLifecycle(true);

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxQueue queue;

    @Autowired
    OutboxSender sender;

    @Autowired
    MailProperties properties;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("truncate outbox").update();
    }

    @Test
    void sendsAMessageOnceAlsoWhenItsCauseIsRepeated() throws Exception {
        outbox.queue(message("occasion-17", "Første linje"));
        outbox.queue(message("occasion-17", "Første linje"));

        sender.sendWaiting();
        sender.sendWaiting();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("Svarfrist på fredag");
    }

    @Test
    void sendsAgainWithTheSameMessageIdWhenAPortalDiedWhileSending() throws Exception {
        outbox.queue(message("occasion-18", "tekst"));
        List<Waiting> leasedByTheDead = queue.lease(10);

        sender.sendWaiting();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        clock.advance(properties.lease().plusSeconds(1));
        sender.sendWaiting();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getMessageID())
                .isEqualTo(leasedByTheDead.getFirst().messageId());
    }

    @Test
    void doesNotSendWhatAnotherPortalTookOverMeanwhile() {
        outbox.queue(message("occasion-31", "tekst"));
        Waiting slow = queue.lease(10).getFirst();
        clock.advance(properties.lease().plusSeconds(1));
        Waiting taken = queue.lease(10).getFirst();

        assertThat(queue.stillOurs(slow)).isFalse();
        assertThat(queue.stillOurs(taken)).isTrue();
    }

    @Test
    void doesNotSendWhatWasCancelledAfterItWasTaken() {
        outbox.queue(message("occasion-32", "tekst"));
        Waiting waiting = queue.lease(10).getFirst();
        outbox.cancel("occasion-32");

        assertThat(queue.stillOurs(waiting)).isFalse();
    }

    @Test
    void neverLeasesAMessageTwiceAtATime() {
        for (int i = 0; i < 5; i++) outbox.queue(message("occasion-2" + i, "tekst"));

        List<Waiting> first = queue.lease(3);
        List<Waiting> second = queue.lease(10);

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void removesTheSecretOfALinkOnceTheMessageIsSent() {
        String secret = "A".repeat(43);
        outbox.queue(message("occasion-19", "Svar her: http://localhost/a/" + secret));

        sender.sendWaiting();

        String kept = jdbc.sql("select body from outbox").query(String.class).single();
        assertThat(kept).isEqualTo("Svar her: http://localhost/a/…");
    }

    @Test
    void triesAgainLaterWhenTheServerRefuses() {
        outbox.queue(message("occasion-30", "tekst"));
        MAIL.stop();
        sender.sendWaiting();
        MAIL.start();

        sender.sendWaiting();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        sender.sendWaiting();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void doesNotSendWhatWasCancelled() {
        outbox.queue(message("reminder:42:first", "tekst"));
        outbox.queue(message("reminder:43:first", "tekst"));

        outbox.cancel("reminder:42:");
        sender.sendWaiting();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    private static Message message(String key, String body) {
        return new Message(
                key,
                "test",
                "Kari Eksempel",
                "kari@example.org",
                Languages.NORWEGIAN,
                "Svarfrist på fredag",
                body,
                null,
                UUID.randomUUID());
    }
}
