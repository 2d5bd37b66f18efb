package no.nortrials.portal.statistics;

import java.util.List;

/** The questions. {@code :cut} is the first instant after the as-of day, {@code :day} that day. */
final class FigureSql {

    /**
     * The requests that count, once for each scope they belong to. A portal request is known from its receipt; one a
     * centre reports afterwards is known from the day it was recorded. The same request twice in one channel counts once.
     * What has changed since is read as it was: from the first of the pasts that ended after the day.
     */
    static final String COUNTED = """
            create temp table counted on commit drop as
            with past as (
                select distinct on (request_id) request_id as id, kind, product, therapy_area, received_at, counted_from,
                    summarised_at, closed_at, closed_reason, duplicate_of
                from request_past where until >= :cut order by request_id, until),
            fact as (
                select id, kind, product, therapy_area, received_at, counted_from, summarised_at, closed_at, closed_reason,
                    duplicate_of
                from request where received_at is not null and id not in (select id from past)
                union all select * from past),
            known as (
                select r.id, f.kind, f.product, coalesce(f.therapy_area, 'UNKNOWN') as area, r.synthetic, r.channel, r.centre_id,
                    extract(year from f.received_at at time zone 'Europe/Oslo')::int as year,
                    least(coalesce(f.counted_from, (f.received_at at time zone 'Europe/Oslo')::date), cast(:day as date)) as from_day,
                    case when f.summarised_at < :cut then (f.summarised_at at time zone 'Europe/Oslo')::date end as summarised_on,
                    case when f.closed_at < :cut then (f.closed_at at time zone 'Europe/Oslo')::date end as closed_on,
                    case when f.closed_at < :cut and f.closed_reason = 'DUPLICATE' then f.duplicate_of end as duplicate_of
                from fact f join request r on r.id = f.id left join request original on original.id = f.duplicate_of
                where f.received_at < :cut
                  and (r.channel = 'PORTAL' or r.created_at < :cut)
                  and (f.closed_at < :cut and f.closed_reason = 'DUPLICATE'
                      and coalesce(original.channel = r.channel, true)) is not true),
            forwarded as (
                select request_id, (min(sent_at) at time zone 'Europe/Oslo')::date as forwarded_on,
                    least((min(created_at) at time zone 'Europe/Oslo')::date, (min(sent_at) at time zone 'Europe/Oslo')::date) as triaged_on
                from recipient where sent_at < :cut group by request_id)
            select k.*, f.forwarded_on, greatest(f.triaged_on, k.from_day) as triaged_on, s.scope
            from known k left join forwarded f on f.request_id = k.id
            cross join lateral (
                select case k.channel when 'PORTAL' then 'PORTAL' else 'CENTRES' end as scope
                union all select 'CENTRE:' || k.centre_id where k.channel = 'CENTRE') s
            """;

    /**
     * The hospitals asked, with what they had answered: the time of the first answer, the words of the last. The due
     * day is the one that held at the end of the day.
     */
    static final String ASKED = """
            create temp table asked on commit drop as
            with sent as (
                select v.recipient_id, min(v.submitted_at) as first_at, max(v.version) as last
                from answer_version v where v.submitted_at < :cut group by v.recipient_id),
            past as (
                select distinct on (recipient_id) recipient_id, due from recipient_past where until >= :cut
                order by recipient_id, until)
            select c.year, c.scope, p.id as recipient_id, s.last, v.decision,
                case when past.recipient_id is null then p.due else past.due end as due,
                (p.sent_at at time zone 'Europe/Oslo')::date as sent_on,
                (s.first_at at time zone 'Europe/Oslo')::date as answered_on,
                case when p.recalled_at < :cut then (p.recalled_at at time zone 'Europe/Oslo')::date end as recalled_on
            from counted c
            join recipient p on p.request_id = c.id
            left join past on past.recipient_id = p.id
            left join sent s on s.recipient_id = p.id
            left join answer_version v on v.recipient_id = s.recipient_id and v.version = s.last
            where p.sent_at < :cut
            """;

    /** Working days in which the unit waited for the sponsor, up to a day. */
    static final String PAUSED = """
            create temp table paused on commit drop as
            select p.request_id, greatest((p.paused_at at time zone 'Europe/Oslo')::date, c.from_day) as paused_on,
                case when p.resumed_at < :cut then (p.resumed_at at time zone 'Europe/Oslo')::date else cast(:day as date) end as resumed_on
            from clock_pause p join counted c on c.id = p.request_id and c.scope in ('PORTAL', 'CENTRES')
            where p.paused_at < :cut
            """;

    private static final String REQUESTS = """
            select year, scope, 'KIND' as measure, kind as key, count(*) as n from counted group by year, scope, kind
            union all select year, scope, 'PRODUCT', product, count(*) from counted group by year, scope, product
            union all select year, scope, 'AREA', area || '|' || kind, count(*) from counted group by year, scope, area, kind
            union all select year, scope, 'SYNTHETIC', 'SYNTHETIC', count(*) from counted where synthetic group by year, scope
            union all select year, scope, 'FORWARDED', kind, count(*) from counted where forwarded_on is not null group by year, scope, kind
            """;

    /** Of forwarded site requests, or of all of a centre's own; open is what nothing final is known of. */
    private static final String OUTCOMES = """
            with current as (
                select distinct on (request_id) request_id, kind from outcome_event
                where recorded_at < :cut and (withdrawn_at is null or withdrawn_at >= :cut)
                order by request_id, occurred_on desc, recorded_at desc)
            select c.year, c.scope, 'OUTCOME' as measure, coalesce(o.kind, 'OPEN') as key, count(*) as n
            from counted c left join current o on o.request_id = c.id
            where c.kind = 'SITE' and (c.forwarded_on is not null or c.scope <> 'PORTAL')
            group by c.year, c.scope, coalesce(o.kind, 'OPEN')
            """;

    private static final String OVERLAP = """
            with past as (
                select distinct on (request_id, other_id) request_id, other_id, same, decided_at
                from duplicate_verdict_past where until >= :cut order by request_id, other_id, until),
            verdict as (
                select request_id, other_id, same, decided_at from duplicate_verdict
                where (request_id, other_id) not in (select request_id, other_id from past)
                union all select * from past),
            pair as (
                select request_id as a, other_id as b from verdict where same and decided_at < :cut
                union select other_id, request_id from verdict where same and decided_at < :cut
                union select id, duplicate_of from counted where duplicate_of is not null
                union select duplicate_of, id from counted where duplicate_of is not null)
            select c.year, c.scope, 'OVERLAP' as measure, 'OTHER_CHANNEL' as key, count(distinct c.id) as n
            from counted c join pair p on p.a = c.id join counted o on o.id = p.b and o.channel <> c.channel
            group by c.year, c.scope
            """;

    private static final String ANSWERS = """
            select year, scope, 'PUNCTUALITY' as measure,
                case when answered_on <= due then 'ON_TIME'
                     when answered_on > due then 'LATE'
                     when answered_on is not null then 'ON_TIME'
                     when due <= :day then 'NEVER'
                     else 'NOT_DUE' end as key, count(*) as n
            from asked where recalled_on is null or answered_on is not null group by 1, 2, 4
            union all
            select year, scope, 'DECISION', decision, count(*) from asked where decision is not null group by 1, 2, 4
            union all
            select a.year, a.scope, 'DECLINE_REASON', reason, count(*)
            from asked a join answer_version v on v.recipient_id = a.recipient_id and v.version = a.last
            cross join unnest(v.decline_reasons) as reason
            where a.decision = 'DECLINED' group by 1, 2, 4
            """;

    private static final String ANSWER_TIMES = """
            select year, scope, 'ANSWER_TIME' as measure,
                greatest(t.n - f.n, 0) || case when answered_on is null then '|WAITING' else '|ANSWERED' end as key,
                count(*) as n
            from asked join working_day f on f.day = asked.sent_on
            join working_day t on t.day = coalesce(asked.answered_on, asked.recalled_on, :day)
            group by 1, 2, 4
            """;

    static final List<String> QUESTIONS = List.of(
            REQUESTS,
            OUTCOMES,
            OVERLAP,
            ANSWERS,
            ANSWER_TIMES,
            times("TRIAGE", "triaged_on", "('SITE')"),
            times("FORWARD", "forwarded_on", "('SITE')"),
            times("COLLATE", "summarised_on", "('SITE', 'COUNTRY', 'UNSPECIFIED')"));

    private FigureSql() {}

    /** From the day a portal request counts as received until a step of the unit; one closed before waits no longer. */
    private static String times(String measure, String on, String kinds) {
        return """
                with lasted as (
                    select c.id, c.year, c.scope, c.from_day, c.%2$s is not null as done,
                        greatest(coalesce(c.%2$s, c.closed_on, :day), c.from_day) as until
                    from counted c where c.channel = 'PORTAL' and c.kind in %3$s),
                waited as (
                    select l.id, sum(greatest(r.n - p.n, 0)) as days
                    from lasted l join paused z on z.request_id = l.id and z.paused_on < l.until
                    join working_day p on p.day = z.paused_on
                    join working_day r on r.day = least(z.resumed_on, l.until)
                    group by l.id),
                timed as (
                    select l.year, l.scope, l.done, t.n - f.n as raw, greatest(t.n - f.n - coalesce(w.days, 0), 0) as net
                    from lasted l join working_day f on f.day = l.from_day join working_day t on t.day = l.until
                    left join waited w on w.id = l.id)
                select year, scope, '%1$s_RAW' as measure, raw || case when done then '|ANSWERED' else '|WAITING' end as key,
                    count(*) as n from timed group by 1, 2, 4
                union all
                select year, scope, '%1$s_NET', net || case when done then '|ANSWERED' else '|WAITING' end, count(*)
                from timed group by 1, 2, 4
                """.formatted(measure, on, kinds);
    }
}
