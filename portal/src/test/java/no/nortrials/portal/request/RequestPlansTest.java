package no.nortrials.portal.request;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** With twenty thousand requests the lists still walk along an index and touch few rows. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=request_plans")
class RequestPlansTest {
    private static final Map<Role, Actor> READERS = new EnumMap<>(Role.class);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Listings listings;

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void manyRequests() {
        if (jdbc.sql("select count(*) from request").query(Integer.class).single() > 0) return;
        jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, title, indication, therapy_area,
                            received_at, counted_from, reply_deadline, next_action, next_due, closed_at, closed_reason)
                        select 'NT-P-' || n, 'SITE', 'DRUG', case when n % 20 = 0 then 'RECEIVED' else 'CLOSED' end, :sponsor,
                            'Study of compound ' || md5(n::text) || case when n % 18 = 0 then ' in melanoma' else '' end, 'Disease ' || n % 500, 'CANCER',
                            timestamptz '2023-01-01' + n * interval '15 minutes', '2023-01-02', date '2023-02-01' + n % 900,
                            case when n % 20 = 0 then 'TRIAGE' end, case when n % 20 = 0 then timestamptz '2026-01-01' + n * interval '1 minute' end,
                            case when n % 20 <> 0 then timestamptz '2026-01-01' end, case when n % 20 <> 0 then 'COMPLETED' end
                        from generate_series(1, 20000) as n
                        """)
                .param("sponsor", given.actor(Role.SPONSOR).organisationId())
                .update();
        jdbc.sql("vacuum analyze request, search_word").update();
    }

    /** What a page reads is counted by the database; the lists of a real query, not of a copy of it. */
    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, /queue",
        "COORDINATOR, /queue?q=melanoma",
        "COORDINATOR, /requests?q=melanoma",
        "COORDINATOR, /requests?q=melanmoa",
        "COORDINATOR, /requests?q=anom",
        "COORDINATOR, /requests?q=melanoma&sort=title",
        "COORDINATOR, /requests?q=xylophone",
        "COORDINATOR, /requests?q=NT-P-17777",
        "COORDINATOR, /centre",
        "COORDINATOR, /centre?q=melanoma",
        "CENTRE, /centre",
        "CENTRE, /centre?sort=title",
        "CENTRE, /centre?q=melanoma",
        "HOSPITAL, /inbox",
        "HOSPITAL, /inbox?state=WAITING",
        "HOSPITAL, /inbox?q=xylophone",
        "HOSPITAL, /inbox?sort=title",
        "HOSPITAL, /inbox?sort=received"
    })
    void aPageReadsFewOfTheRows(Role role, String page) {
        Actor reader = READERS.computeIfAbsent(role, _ -> given.actor(role));
        asked(reader);

        transaction.executeWithoutResult(each -> {
            long before = rowsRead();
            var _ = visit(reader, page);
            assertThat(rowsRead() - before).as(page).isLessThan(6_000);
            each.setRollbackOnly();
        });
    }

    @Test
    void whatResemblesIsFoundAmongTheWords() {
        for (String typed : List.of("melanoma", "melanoms", "elanom", "MELANO"))
            assertThat(listings.all(new AllFilter(null, "", "", "", "", typed, ""), 1)
                            .total())
                    .as(typed)
                    .isEqualTo(Listings.CAP);
    }

    private String visit(Actor reader, String page) {
        try {
            return mvc.perform(get(URI.create(page)).with(signedIn(reader)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(page, e);
        }
    }

    /** Rows of the two big tables that this connection has read of late. */
    private long rowsRead() {
        return jdbc.sql("""
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables
                        where relname in ('request', 'recipient')
                        """).query(Long.class).single();
    }

    private long count(String of) {
        return jdbc.sql("select count(*) from " + of).query(Long.class).single();
    }

    /** The reader's hospital was asked for each request, its centre has recorded a quarter; once. */
    private void asked(Actor reader) {
        switch (reader.role()) {
            case HOSPITAL -> {
                UUID trust = reader.organisationId();
                if (count("recipient") > 0) return;
                jdbc.sql("""
                                insert into trust (id, organisation_number, region_code, name_nb, name_en, short_name)
                                values (?, ?, 'HSO', 'Planverket HF', 'Plans Hospital Trust', 'PLAN')
                                """)
                        .params(trust, "P" + trust.toString().substring(24))
                        .update();
                jdbc.sql("""
                                insert into recipient (request_id, trust_id, state, due, sent_at)
                                select id, ?, case when status = 'CLOSED' then 'DECLINED' else 'SENT' end, reply_deadline, received_at
                                from request
                                """).param(trust).update();
                jdbc.sql("vacuum analyze recipient").update();
            }
            case CENTRE -> {
                UUID centre = reader.organisationId();
                if (count("request where channel = 'CENTRE'") > 0) return;
                jdbc.sql("insert into centre (id, code, host_trust_id) select ?, ?, id from trust limit 1")
                        .params(centre, "PL-" + centre.toString().substring(24))
                        .update();
                jdbc.sql("""
                                update request set channel = 'CENTRE', centre_id = ?
                                where channel = 'PORTAL' and right(reference, 1) in ('1', '7') and right(reference, 2) < '50'
                                """).param(centre).update();
                jdbc.sql("vacuum analyze request").update();
            }
            case COORDINATOR, SPONSOR, ADMINISTRATOR -> {}
        }
    }

    @Test
    void theQueueWalksAlongItsIndex() {
        assertThat(plan("where r.next_action is not null order by r.next_due, r.id limit 25"))
                .contains("request_queue")
                .doesNotContain("Seq Scan on request", "Sort Key");
    }

    @Test
    void theListsWalkAlongTheirIndexes() {
        for (String sort : List.of("", "received", "deadline", "-deadline", "title", "-title")) {
            var filter = new AllFilter(null, "", "", "", "", "", sort);
            assertThat(plan("where r.status <> 'DRAFT' order by " + filter.order() + " limit 25"))
                    .as(sort)
                    .contains("using request_")
                    .doesNotContain("Seq Scan on request", "Sort Key");
        }
    }

    @Test
    void wordsAreFoundByTheirIndexes() {
        assertThat(listings.all(new AllFilter(null, "", "", "", "", "NT-P-17777", ""), 1)
                        .rows())
                .hasSize(1);
    }

    @Test
    void aCountStopsAtItsCap() {
        assertThat(listings.all(new AllFilter(null, "", "", "", "", "", ""), 1).total())
                .isEqualTo(Listings.CAP);
    }

    private String plan(String rest) {
        return String.join(
                "\n",
                jdbc.sql("explain " + HeaderRows.SELECT + rest)
                        .query(String.class)
                        .list());
    }
}
