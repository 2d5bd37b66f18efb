package no.nortrials.portal.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.stream.IntStream;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two portals on one database: what is due happens once, and it does not matter which of them one talks to. */
@Tag("process")
class TwoPortalsIT {
    private static final int LIMIT = 25;

    @TempDir
    static Path folder;

    static TestDatabase database;
    static MailServer mail;
    static World world;
    static PortalProcess one;
    static PortalProcess other;

    @BeforeAll
    static void startBoth() {
        database = TestDatabase.start();
        mail = new MailServer();
        PortalProcess.start(folder, database.arguments()).kill(); // makes the tables
        world = new World(database.jdbc(), 12);
        one = PortalProcess.launch(folder, arguments());
        other = PortalProcess.launch(folder, arguments());
        one.awaitReady();
        other.awaitReady();
    }

    @BeforeEach
    void forgetAttempts() {
        jdbc().sql("truncate rate_window").update();
    }

    @AfterAll
    static void stopBoth() throws Exception {
        one.close();
        other.close();
        mail.close();
        database.close();
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(database.arguments());
        arguments.addAll(mail.arguments());
        arguments.addAll(List.of(
                "--portal.demo=true",
                "--portal.mail.every=20ms",
                "--portal.dispatch.every=200ms",
                "--portal.sign-in.attempts-per-minute=" + LIMIT));
        return arguments;
    }

    @Test
    void sendEveryMessageOnce() {
        int messages = 200;
        mail.forget();
        for (int i = 0; i < messages; i++) queue("mottaker-" + i + "@process.example.org");

        everythingIsSent();

        assertThat(mail.accepted()).isEqualTo(messages);
        assertThat(mail.idsByAddress()).hasSize(messages);
        assertThat(mail.repeats()).isZero();
    }

    @Test
    void remindEverybodyOnce() {
        assumeThat(World.canDispatch()).as("this build dispatches").isTrue();
        assumeThat(todayIsAWorkingDay()).as("nobody is reminded on a day off").isTrue();
        mail.forget();
        UUID request = world.request("FORWARDED", "CHASE");
        world.trusts().forEach(trust -> asked(request, trust));

        Eventually.holds(
                Duration.ofMinutes(1),
                () -> count("select count(*) from reminder where sent_at is null") == 0,
                () -> count("select count(*) from reminder where sent_at is null") + " reminders wait");
        everythingIsSent();

        assertThat(mail.idsByAddress().entrySet().stream()
                        .collect(toMap(Entry::getKey, entry -> entry.getValue().size())))
                .isEqualTo(world.trusts().stream().collect(toMap(TwoPortalsIT::address, _ -> 1)));
        assertThat(mail.repeats()).isZero();
    }

    @Test
    void knowWhoSignedInAtTheOther() {
        try (var visitor = new WebVisitor()) {
            visitor.signInAsDemo(one.address(), World.COORDINATOR);

            WebPage account = visitor.get(other.address().resolve("/account"));

            assertThat(account.status()).isEqualTo(200);
            assertThat(account.address().getPath()).isEqualTo("/account");
            assertThat(account.body()).contains(World.COORDINATOR_NAME);
        }
    }

    @Test
    void countAttemptsTogether() {
        try (var visitor = new WebVisitor()) {
            // a new minute may begin between the two; then it is tried once more
            long refusals =
                    IntStream.range(0, 2).filter(_ -> refusedByBoth(visitor)).count();

            assertThat(refusals).isPositive();
        }
    }

    private static boolean refusedByBoth(WebVisitor visitor) {
        URI guessed = one.address().resolve("/a/" + "x".repeat(43));
        for (int i = 0; i <= LIMIT; i++) if (visitor.get(guessed).status() == 429) break;
        return visitor.get(other.address().resolve("/a/" + "x".repeat(43))).status() == 429;
    }

    private static void queue(String address) {
        UUID id = UUID.randomUUID();
        jdbc().sql("""
                        insert into outbox (id, dedupe_key, kind, to_name, to_address, language, subject, body,
                            message_id, created_at, next_attempt_at)
                        values (:id, :address, 'process.test', :address, :address, 'nb', 'Emne', 'Tekst',
                            :message, :now, :now)
                        """)
                .param("id", id)
                .param("address", address)
                .param("message", "<" + id + "@process.example.org>")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /** A trust that was asked and whose reminder has been due since yesterday. */
    private static void asked(UUID request, UUID trust) {
        OffsetDateTime lastWeek = OffsetDateTime.now(ZoneOffset.UTC).minusDays(7);
        UUID recipient = jdbc().sql("""
                        insert into recipient (request_id, trust_id, state, due, sent_at)
                        values (:request, :trust, 'SENT', :due, :sent) returning id
                        """)
                .param("request", request)
                .param("trust", trust)
                .param("due", LocalDate.now(ZoneOffset.UTC).plusDays(3))
                .param("sent", lastWeek)
                .query(UUID.class)
                .single();
        jdbc().sql("""
                        insert into answer_link (recipient_id, token_hash, holder_name, holder_email, holder_kind,
                            created_at, expires_at)
                        values (:recipient, :hash, 'Kontakt', :email, 'CONTACT', :sent, :expires)
                        """)
                .param("recipient", recipient)
                .param("hash", recipient.toString().getBytes(StandardCharsets.UTF_8))
                .param("email", address(trust))
                .param("sent", lastWeek)
                .param("expires", lastWeek.plusDays(60))
                .update();
        jdbc().sql("insert into reminder (recipient_id, kind, due_on) values (:recipient, 'BEFORE_3', :due)")
                .param("recipient", recipient)
                .param("due", LocalDate.now(ZoneOffset.UTC).minusDays(1))
                .update();
    }

    private static String address(UUID trust) {
        return "purret-" + trust + "@process.example.org";
    }

    private static void everythingIsSent() {
        String waiting = "select count(*) from outbox where sent_at is null and cancelled_at is null";
        Eventually.holds(Duration.ofMinutes(1), () -> count(waiting) == 0, () -> count(waiting) + " messages wait");
    }

    private static boolean todayIsAWorkingDay() {
        try (var calendar = new AnnotationConfigApplicationContext("no.nortrials.portal.calendar")) {
            return calendar.getBean(WorkingDays.class).isWorkingDay(LocalDate.now(Oslo.ZONE));
        }
    }

    private static int count(String sql) {
        return jdbc().sql(sql).query(Integer.class).single();
    }

    private static JdbcClient jdbc() {
        return database.jdbc();
    }
}
