package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** With twenty thousand requests the lists still walk along an index and touch few rows. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=request_plans")
class RequestPlansTest {
    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Listings listings;

    @BeforeEach
    void manyRequests() {
        if (jdbc.sql("select count(*) from request").query(Integer.class).single() > 0) return;
        jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, title, indication, therapy_area,
                            received_at, counted_from, reply_deadline, next_action, next_due, closed_at, closed_reason)
                        select 'NT-P-' || n, 'SITE', 'DRUG', case when n % 20 = 0 then 'RECEIVED' else 'CLOSED' end, :sponsor,
                            'Study of compound ' || md5(n::text), 'Disease ' || n % 500, 'CANCER',
                            timestamptz '2023-01-01' + n * interval '15 minutes', '2023-01-02', date '2023-02-01' + n % 900,
                            case when n % 20 = 0 then 'TRIAGE' end, case when n % 20 = 0 then timestamptz '2026-01-01' + n * interval '1 minute' end,
                            case when n % 20 <> 0 then timestamptz '2026-01-01' end, case when n % 20 <> 0 then 'COMPLETED' end
                        from generate_series(1, 20000) as n
                        """)
                .param("sponsor", given.actor(Role.SPONSOR).organisationId())
                .update();
        jdbc.sql("analyze request").update();
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
