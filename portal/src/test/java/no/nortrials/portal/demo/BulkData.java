package no.nortrials.portal.demo;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Fills a migrated database with many synthetic requests, ten recipients for each and an answer from most of them, for
 * measuring. Never part of the portal. Ends in the database, so that a repeated call adds nothing.
 */
public final class BulkData {
    private static final String ORGANISATIONS = """
            insert into organisation (id, name, kind, country, synthetic)
            select md5('bulk-firm-' || i)::uuid, 'Bulk firm ' || i || ' (synthetic)', 'SPONSOR', 'NO', true
            from generate_series(0, 199) i on conflict do nothing""";
    private static final String REQUESTS = """
            insert into request (id, reference, kind, product, status, closed_reason, organisation_id, title,
                protocol_number, indication, therapy_area, phase, received_at, counted_from, reply_deadline,
                internal_deadline, next_action, next_due, summarised_at, closed_at, synthetic, created_at, updated_at)
            select md5('bulk-request-' || i)::uuid, 'NT-B-' || lpad(i::text, 7, '0'),
                (array['SITE', 'SITE', 'COUNTRY', 'SITE'])[1 + i % 4], case when i % 9 = 0 then 'DEVICE' else 'DRUG' end,
                status, case when status = 'CLOSED' then 'COMPLETED' end, md5('bulk-firm-' || i % 200)::uuid,
                'Randomised study ' || i || ' of substance ' || i % 977 || ' in ' || area.name_en,
                'BLK-' || i, area.name_en || ' variant ' || i % 31, area.code,
                (array['I', 'II', 'II_III', 'III', 'IV'])[1 + i % 5], at, at::date, at::date + 14, at::date + 12,
                case when status = 'ANSWERING' then 'CHASE' when status = 'RECEIVED' then 'TRIAGE' end,
                case when status in ('ANSWERING', 'RECEIVED') then at + interval '12 days' end,
                case when status in ('SUMMARISED', 'CLOSED') then at + interval '15 days' end,
                case when status = 'CLOSED' then at + interval '90 days' end, true, at, at
            from (select i, timestamptz '2022-08-15 08:00Z' + i * (interval '1400 days' / :n) as at,
                    case when i % 100 = 0 then 'ANSWERING' when i % 100 = 1 then 'RECEIVED'
                        when i % 5 = 0 then 'SUMMARISED' else 'CLOSED' end as status
                from generate_series(1, :n) i) r
            join (select code, name_en, row_number() over (order by sort) - 1 as place from therapy_area) area
                on area.place = r.i % 20
            on conflict do nothing""";
    private static final String RECIPIENTS = """
            insert into recipient (id, request_id, trust_id, state, reasons, due, sent_at, opened_at, answered_at, created_at)
            select md5('bulk-recipient-' || r.id || ':' || k)::uuid, r.id, t.id,
                case when k % 10 < 4 then 'INTERESTED' when k % 10 < 8 then 'DECLINED' when k % 10 = 8 then 'CONDITIONAL'
                    else 'NO_ANSWER' end,
                '[{"code": "AREA_WANTED", "detail": ["CANCER"]}]', r.internal_deadline, r.received_at + interval '1 day',
                r.received_at + interval '2 days',
                case when k % 10 < 9 then r.received_at + interval '3 days' + k * interval '9 hours' end, r.received_at
            from request r
            cross join generate_series(0, 9) k
            join (select id, row_number() over (order by organisation_number) - 1 as place, count(*) over () as many
                from trust) t on t.place = (abs(hashtext(r.id::text)) + k) % t.many
            where r.reference like 'NT-B-%' and r.status <> 'RECEIVED'
            on conflict do nothing""";
    private static final String ANSWERS = """
            insert into answer (recipient_id, decision, decline_reasons, form, submitted_at, submitted_by, version,
                updated_at, updated_by)
            select p.id, p.state, case when p.state = 'DECLINED' then '{STAFF}'::text[] else '{}' end,
                jsonb_build_object('decision', jsonb_build_array(p.state), 'patientsPerYear', jsonb_build_array('12')),
                p.answered_at, 'Bulk', 1, p.answered_at, 'Bulk'
            from recipient p join request r on r.id = p.request_id
            where r.reference like 'NT-B-%' and p.answered_at is not null
            on conflict do nothing""";
    private static final String OUTCOMES = """
            insert into outcome_event (id, request_id, kind, occurred_on, source, recorded_at, recorded_by)
            select md5('bulk-outcome-' || r.id)::uuid, r.id,
                case when hashtext(r.id::text) % 3 = 0 then 'ALLOCATED' else 'NOT_CHOSEN' end,
                r.closed_at::date, 'COMPANY', r.closed_at, 'Bulk'
            from request r where r.reference like 'NT-B-%' and r.status = 'CLOSED' and r.kind = 'SITE'
            on conflict do nothing""";

    private BulkData() {}

    /** Arguments: JDBC address, user, password, number of requests. */
    public static void main(String[] arguments) {
        fill(new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]), Integer.parseInt(arguments[3]));
    }

    static void fill(DataSource database, int requests) {
        var db = JdbcClient.create(database);
        db.sql(ORGANISATIONS).update();
        db.sql(REQUESTS).param("n", requests).update();
        for (String sql : List.of(RECIPIENTS, ANSWERS, OUTCOMES, "analyze"))
            db.sql(sql).update();
    }
}
