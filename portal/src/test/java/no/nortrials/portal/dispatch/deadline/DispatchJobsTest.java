package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Time passes over a request that one trust has been asked about, with a contact and a deputy. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class DispatchJobsTest {
    private static final Instant FRIDAY_BEFORE = Instant.parse("2026-06-12T08:00:00Z");
    private static final Instant DAY_AFTER_INTERNAL = Instant.parse("2026-06-18T08:00:00Z");
    private static final Instant DAY_AFTER_REPLY = Instant.parse("2026-06-22T08:00:00Z");

    @Autowired
    DispatchJobs jobs;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    UUID request;
    UUID recipient;

    @BeforeEach
    void aRequestSentToOneTrust() {
        Actor sponsor = given.actor(Role.SPONSOR);
        Actor hospital = given.actor(Role.HOSPITAL, given.trust());
        request = jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, created_by, title, therapy_area,
                            received_at, counted_from, reply_deadline, internal_deadline)
                        values (?, 'SITE', 'DRUG', 'FORWARDED', ?, ?, 'Waiting for a hospital', 'CANCER',
                            '2026-05-26T08:00:00Z', '2026-05-26', '2026-06-19', '2026-06-17') returning id
                        """)
                .params("NT-T-" + UUID.randomUUID(), sponsor.organisationId(), sponsor.accountId())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into dispatch (request_id, version, changed_by, changed_at, sent_at)
                        values (?, 1, 'Ida', '2026-05-27T08:00:00Z', '2026-05-27T08:00:00Z')
                        """).param(request).update();
        recipient = jdbc.sql("""
                        insert into recipient (request_id, trust_id, state, due, sent_at)
                        values (?, ?, 'SENT', '2026-06-17', '2026-05-27T08:00:00Z') returning id
                        """)
                .params(request, hospital.organisationId())
                .query(UUID.class)
                .single();
        link("contact-5501@example.org", "CONTACT");
        link("deputy-5502@example.org", "DEPUTY");
        plan("BEFORE_3", "2026-06-12");
        plan("AFTER_1", "2026-06-18");
    }

    @Test
    void remindsTheContactBeforeTheDeadlineAndTheDeputyAfterIt() {
        clock.set(FRIDAY_BEFORE);
        jobs.run();
        jobs.run();
        assertThat(reminded()).containsExactly("contact-5501@example.org");

        clock.set(DAY_AFTER_INTERNAL);
        jobs.run();

        assertThat(reminded())
                .containsExactlyInAnyOrder(
                        "contact-5501@example.org", "contact-5501@example.org", "deputy-5502@example.org");
    }

    @Test
    void remindsNobodyWhoHasAnswered() {
        jdbc.sql("update recipient set state = 'DECLINED', answered_at = '2026-06-11T08:00:00Z' where id = ?")
                .param(recipient)
                .update();

        clock.set(DAY_AFTER_INTERNAL);
        jobs.run();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void twoRunnersAtOnceRemindOnce() throws Exception {
        clock.set(FRIDAY_BEFORE);

        try (var two = Executors.newFixedThreadPool(2)) {
            var runs = List.of(two.submit(jobs::run), two.submit(jobs::run));
            for (var run : runs) run.get();
        }

        assertThat(reminded()).containsExactly("contact-5501@example.org");
    }

    @Test
    void tellsTheUnitToChaseAndThenToCollate() {
        clock.set(DAY_AFTER_INTERNAL);
        jobs.run();
        assertThat(one("select next_action from request where id = ?", request)).isEqualTo("CHASE");

        clock.set(DAY_AFTER_REPLY);
        jobs.run();

        assertThat(one("select next_action from request where id = ?", request)).isEqualTo("COLLATE");
        assertThat(one("select status from request where id = ?", request)).isEqualTo("DEADLINE_PASSED");
        assertThat(one("select state from recipient where id = ?", recipient)).isEqualTo("NO_ANSWER");
    }

    private void link(String email, String kind) {
        jdbc.sql("""
                        insert into answer_link (recipient_id, token_hash, holder_name, holder_email, holder_kind, created_at, expires_at)
                        values (?, ?, 'Kari Eksempel', ?, ?, ?, '2026-12-31T00:00:00Z')
                        """)
                .params(recipient, Secrets.hash(Secrets.fresh()), email, kind, Timestamp.from(TestClock.START))
                .update();
    }

    private void plan(String kind, String day) {
        jdbc.sql("insert into reminder (recipient_id, kind, due_on) values (?, ?, ?::date)")
                .params(recipient, kind, day)
                .update();
    }

    private List<String> reminded() {
        return jdbc.sql("select to_address from outbox where request_id = ? and dedupe_key like 'dispatch.reminder:%'")
                .param(request)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
