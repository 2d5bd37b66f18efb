package no.nortrials.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal is killed in the middle of dispatching, again and again: every recipient gets exactly one message. A crash
 * between the mail server's acceptance and our note of it repeats the message with the same Message-ID, which mail
 * programs show once; such a repeat counts as one.
 */
@Tag("process")
class KillWhileDispatchingIT {
    private static final int ROUNDS = Integer.getInteger("process.kills", 3);
    private static final int RECIPIENTS = 24;
    private static final long SEED = Long.getLong("process.seed", System.nanoTime());

    @TempDir
    Path folder;

    private @Nullable PortalProcess started;

    @Test
    void reachesEveryRecipientOnceHoweverOftenItIsKilled() throws Exception {
        assumeThat(World.canDispatch()).as("this build dispatches").isTrue();
        System.out.println("Killing " + ROUNDS + " times at moments of -Dprocess.seed=" + SEED);
        var random = new Random(SEED);
        var told = new ArrayList<String>();
        try (var database = TestDatabase.start();
                var mail = new MailServer()) {
            start(database.arguments()).kill(); // makes the tables
            var world = new World(database.jdbc(), RECIPIENTS);
            var portal = start(arguments(database, mail));
            for (int round = 1; round <= ROUNDS; round++) {
                UUID request = world.readyToDispatch();
                mail.forget();
                Moment moment = Moment.of(round, random, world.addresses().size());

                killWhileDispatching(portal, request, moment, mail);
                int before = mail.accepted();
                portal = start(arguments(database, mail));
                boolean wasSent = allOrNothing(database.jdbc(), request);
                if (!wasSent) dispatch(portal, request);
                allMailIsSent(database.jdbc(), request, world.addresses().size());

                told.add("%2d killed %s: %s, %d accepted before and %d after, %d repeated"
                        .formatted(
                                round,
                                moment,
                                wasSent ? "was sent" : "was not sent",
                                before,
                                mail.accepted() - before,
                                mail.repeats()));
                assertThat(allOrNothing(database.jdbc(), request)).isTrue();
                assertThat(oneEach(mail)).as(told.getLast()).isEqualTo(ones(world.addresses()));
            }
        } finally {
            told.forEach(System.out::println);
        }
    }

    private PortalProcess start(List<String> arguments) {
        started = PortalProcess.launch(folder, arguments);
        return started.awaitReady();
    }

    @AfterEach
    void stopTheLast() {
        if (started != null) started.close();
    }

    private static List<String> arguments(TestDatabase database, MailServer mail) {
        var arguments = new ArrayList<>(database.arguments());
        arguments.addAll(mail.arguments());
        arguments.addAll(List.of(
                "--portal.demo=true",
                "--portal.mail.every=50ms",
                "--portal.mail.lease=2s",
                "--portal.sign-in.attempts-per-minute=100000"));
        return arguments;
    }

    private static void killWhileDispatching(PortalProcess portal, UUID request, Moment moment, MailServer mail) {
        try (var visitor = new WebVisitor()) {
            WebPage page = confirmation(visitor, portal, request);
            Thread button = Thread.startVirtualThread(() -> press(visitor, page, request));
            moment.await(mail);
            portal.kill();
            button.interrupt();
        }
    }

    /** Presses the button; that no answer comes is the point of the exercise. */
    private static void press(WebVisitor visitor, WebPage page, UUID request) {
        try {
            visitor.submit(page, page.form("/requests/" + request + "/dispatch"));
        } catch (UncheckedIOException | IllegalStateException expected) {
            assertThat(expected).hasCauseInstanceOf(Exception.class);
        }
    }

    private static void dispatch(PortalProcess portal, UUID request) {
        try (var visitor = new WebVisitor()) {
            WebPage page = confirmation(visitor, portal, request);
            WebPage after = visitor.submit(page, page.form("/requests/" + request + "/dispatch"));
            assertThat(after.status()).as(after.toString()).isEqualTo(200);
        }
    }

    private static WebPage confirmation(WebVisitor visitor, PortalProcess portal, UUID request) {
        visitor.signInAsDemo(portal.address(), World.COORDINATOR);
        return visitor.get(portal.address().resolve("/requests/" + request + "/recipients/confirm"));
    }

    /** Whether it was sent: to all with all that belongs to it, or to none with nothing left behind. */
    private static boolean allOrNothing(JdbcClient jdbc, UUID request) {
        int sent =
                count(jdbc, "select count(*) from recipient where request_id = :id and state <> 'PROPOSED'", request);
        int letters = count(jdbc, "select count(*) from outbox where request_id = :id", request);
        int links = count(
                jdbc,
                "select count(*) from answer_link l join recipient c on c.id = l.recipient_id where request_id = :id",
                request);
        int rounds =
                count(jdbc, "select count(*) from dispatch where request_id = :id and sent_at is not null", request);
        int forwarded = count(jdbc, "select count(*) from request where id = :id and status = 'FORWARDED'", request);
        var found = List.of(sent, letters, links, rounds, forwarded);
        assertThat(found).isIn(List.of(0, 0, 0, 0, 0), List.of(RECIPIENTS, 36, 36, 1, 1));
        return sent > 0;
    }

    private static void allMailIsSent(JdbcClient jdbc, UUID request, int messages) {
        String sent = "select count(*) from outbox where request_id = :id and sent_at is not null";
        Eventually.holds(
                Duration.ofMinutes(1),
                () -> count(jdbc, sent, request) == messages,
                () -> count(jdbc, sent, request) + " of " + messages + " messages are sent");
    }

    private static Map<String, Integer> oneEach(MailServer mail) {
        var sizes = new TreeMap<String, Integer>();
        mail.idsByAddress().forEach((address, ids) -> sizes.put(address, ids.size()));
        return sizes;
    }

    private static Map<String, Integer> ones(Set<String> addresses) {
        var ones = new TreeMap<String, Integer>();
        addresses.forEach(address -> ones.put(address, 1));
        return ones;
    }

    private static int count(JdbcClient jdbc, String sql, UUID request) {
        return jdbc.sql(sql).param("id", request).query(Integer.class).single();
    }
}
