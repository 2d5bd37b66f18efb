package no.nortrials.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "portal.demo=true",
            "portal.jobs=false",
            "portal.embedded-db.dir=temporary",
            "portal.embedded-db.database=demo"
        })
@Import(TestClock.class)
class DemoDataTest {
    /** The latest news of each site request by a day, as the printed report counted them. */
    private static final String OUTCOMES = """
            select coalesce(o.kind, 'OPEN') as kind, count(*)::int as requests
            from request r left join lateral (
                select e.kind from outcome_event e
                where e.request_id = r.id and e.recorded_at < :known::timestamptz
                order by e.occurred_on desc, e.recorded_at desc limit 1) o on true
            where r.channel = 'PORTAL' and r.kind = 'SITE' and date_part('year', r.received_at) = 2025
            group by 1 order by 1""";

    @Autowired
    JdbcClient db;

    @Autowired
    DemoData demo;

    @Test
    void reads_64_requests_in_2025_and_45_the_year_before() {
        assertThat(count("r.channel = 'PORTAL' and date_part('year', r.received_at) = 2025"))
                .isEqualTo(64);
        assertThat(count("r.channel = 'PORTAL' and date_part('year', r.received_at) = 2024"))
                .isEqualTo(45);
    }

    @Test
    void divides_2025_into_41_site_21_country_and_2_of_no_stated_type() {
        Map<String, Integer> kinds = pairs("""
                select kind, count(*)::int as requests from request
                where channel = 'PORTAL' and date_part('year', received_at) = 2025 group by 1""", "");
        assertThat(kinds).isEqualTo(Map.of("SITE", 41, "COUNTRY", 21, "UNSPECIFIED", 2));
    }

    @Test
    void knows_on_31_january_2026_that_10_were_allocated_13_not_and_18_are_open() {
        Map<String, Integer> known = pairs(OUTCOMES, "2026-02-01");

        assertThat(known.get("ALLOCATED")).isEqualTo(10);
        assertThat(known.get("NOT_CHOSEN")).isEqualTo(13);
        assertThat(known.getOrDefault("OPEN", 0) + known.getOrDefault("SHORTLISTED", 0))
                .isEqualTo(18);
    }

    @Test
    void knew_less_on_new_years_eve_and_knows_more_today() {
        Map<String, Integer> then = pairs(OUTCOMES, "2026-01-01");
        Map<String, Integer> today = pairs(OUTCOMES, "2026-06-01");

        assertThat(then.get("ALLOCATED")).isEqualTo(7);
        assertThat(then.get("NOT_CHOSEN")).isEqualTo(11);
        assertThat(today.get("ALLOCATED")).isEqualTo(12);
        assertThat(today.get("NOT_CHOSEN")).isEqualTo(17);
        assertThat(today.get("CANCELLED")).isEqualTo(1);
    }

    @Test
    void asked_hospitals_about_each_of_the_41_and_has_every_kind_of_answer() {
        assertThat(count("""
                r.channel = 'PORTAL' and r.kind = 'SITE' and date_part('year', r.received_at) = 2025
                and exists (select from recipient p where p.request_id = r.id and p.answered_at is not null)""")).isEqualTo(41);
        var states = db.sql("select distinct state from recipient order by 1")
                .query(String.class)
                .list();
        assertThat(states)
                .containsExactly(
                        "CONDITIONAL",
                        "DECLINED",
                        "INTERESTED",
                        "NO_ANSWER",
                        "OPENED",
                        "PASSED_ON",
                        "PROPOSED",
                        "SENT");
    }

    @Test
    void has_a_live_request_in_every_status_and_the_second_channel() {
        var statuses = db.sql("select distinct status from request order by 1")
                .query(String.class)
                .list();
        assertThat(statuses).hasSize(9);
        assertThat(count("r.channel = 'CENTRE' and date_part('year', r.received_at) between 2024 and 2025"))
                .isGreaterThanOrEqualTo(120);
    }

    @Test
    void says_of_everything_that_it_is_synthetic() {
        assertThat(count("not r.synthetic")).isZero();
        assertThat(db.sql("select count(*) from account where email::text !~ '@example\\.(org|com)$'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void allocates_only_to_hospitals_that_were_interested() {
        int odd = db.sql("""
                        select count(*) from outcome_site s join outcome_event e on e.id = s.outcome_id
                        left join recipient p on p.request_id = e.request_id and p.trust_id = s.trust_id
                            and p.state = 'INTERESTED'
                        where p.id is null""").query(Integer.class).single();
        int bare = db.sql("""
                        select count(*) from outcome_event e join request r on r.id = e.request_id
                        where e.kind = 'ALLOCATED' and r.channel = 'PORTAL'
                            and not exists (select from outcome_site s where s.outcome_id = e.id)""").query(Integer.class).single();
        assertThat(odd).isZero();
        assertThat(bare).isZero();
    }

    @Test
    void tells_nothing_that_has_not_happened_yet() {
        int future = db.sql("""
                        select (select count(*) from audit_event where at > :now::timestamptz)
                            + (select count(*) from recipient where greatest(sent_at, opened_at, answered_at) > :now::timestamptz)
                            + (select count(*) from outcome_event where recorded_at > :now::timestamptz)
                            + (select count(*) from request where greatest(received_at, summarised_at, closed_at) > :now::timestamptz)""")
                .param("now", TestClock.START.toString())
                .query(Integer.class)
                .single();
        assertThat(future).isZero();
    }

    @Test
    void has_users_of_every_role_in_both_languages() {
        assertThat(db.sql("select count(distinct role || language) from account where demo")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void sent_an_overview_for_every_site_request_that_was_answered() {
        assertThat(count("""
                r.channel = 'PORTAL' and r.kind = 'SITE' and r.summarised_at is not null
                and not exists (select from collated_answer c where c.request_id = r.id)""")).isZero();
    }

    @Test
    void is_made_once() {
        int before = count("true");
        demo.run(new DefaultApplicationArguments());
        assertThat(count("true")).isEqualTo(before);
    }

    private int count(String where) {
        return db.sql("select count(*)::int from request r where " + where)
                .query(Integer.class)
                .single();
    }

    private Map<String, Integer> pairs(String sql, String known) {
        var result = new java.util.HashMap<String, Integer>();
        var statement = db.sql(sql);
        (known.isEmpty() ? statement : statement.param("known", known))
                .query((row, n) -> result.put(row.getString(1), row.getInt(2)))
                .list();
        return result;
    }
}
