-- Made-up requests, spread over eleven years with more in the later ones; the newest three in a hundred are open.
-- The number is the setting benchmark.requests. Each step is one statement or a few that belong together.
select setseed(0.42);

-- step people: one sponsor for fifty requests, two contacts a trust, one user of each role to visit as
insert into organisation (id, name, kind, country, synthetic)
select md5('organisation ' || i)::uuid, 'Sponsor ' || i, (array['SPONSOR', 'CRO', 'STARTUP', 'ACADEMIC'])[1 + i % 4],
    (array['NO', 'SE', 'DK', 'DE', 'US', 'GB'])[1 + i % 6], true
from generate_series(0, greatest(20, current_setting('benchmark.requests')::int / 50) - 1) i;
insert into organisation (id, name, kind, synthetic) values (md5('unit')::uuid, 'Unit', 'UNIT', true);
insert into account (id, email, name, role, organisation_id, language, demo) values
    (md5('coordinator')::uuid, 'coordinator@benchmark.example.org', 'Coordinator', 'COORDINATOR', md5('unit')::uuid, 'en', true),
    (md5('sponsor')::uuid, 'sponsor@benchmark.example.org', 'Sponsor', 'SPONSOR', md5('organisation 7')::uuid, 'en', true),
    (md5('hospital')::uuid, 'hospital@benchmark.example.org', 'Hospital', 'HOSPITAL',
        (select id from trust order by organisation_number limit 1), 'nb', true),
    (md5('centre')::uuid, 'centre@benchmark.example.org', 'Centre', 'CENTRE',
        (select id from centre order by code limit 1), 'nb', true);
insert into contact (trust_id, name, email, rank, account_id, valid_from)
select id, 'Contact of ' || short_name, 'contact-' || organisation_number || '@benchmark.example.org', 'PRIMARY',
    case when row_number() over (order by organisation_number) = 1 then md5('hospital')::uuid end, date '2015-01-01'
from trust;
insert into contact (trust_id, name, email, rank, valid_from)
select id, 'Deputy of ' || short_name, 'deputy-' || organisation_number || '@benchmark.example.org', 'DEPUTY', date '2015-01-01'
from trust;
insert into interest (trust_id, therapy_area) select t.id, a.code from trust t cross join therapy_area a where random() < 0.4
on conflict do nothing;

-- step requests
create temporary table planned as
with area as (select array_agg(code order by sort) as codes from therapy_area),
    home as (select array_agg(id order by code) as ids from centre),
    spread as (select i, i::float / current_setting('benchmark.requests')::int as share
        from generate_series(1, current_setting('benchmark.requests')::int) i)
select i, md5('request ' || i)::uuid as id,
    now() - interval '11 years' * (1 - power(share, 0.7)) - interval '1 day' as received,
    share > 0.97 as open,
    case when i % 4 = 0 then 'CENTRE' else 'PORTAL' end as channel,
    case when i % 4 = 0 then ids[1 + (i / 4) % cardinality(ids)] end as centre_id,
    (array['SITE', 'SITE', 'COUNTRY', 'SITE', 'UNSPECIFIED'])[1 + i % 5] as kind,
    codes[1 + (i * 7) % cardinality(codes)] as area,
    (array['RECEIVED', 'NEEDS_CLARIFICATION', 'TRIAGED', 'FORWARDED', 'ANSWERING', 'ANSWERING', 'SUMMARISED'])[1 + i % 7] as stage,
    (array['TRIAGE', 'AWAIT_CLARIFICATION', 'DISPATCH', 'CHASE', 'CHASE', 'COLLATE', 'ASK_OUTCOME'])[1 + i % 7] as action,
    (array['melanoma', 'asthma', 'insulin resistance', 'heart failure', 'glioma', 'psoriasis', 'lupus', 'stroke', 'epilepsy',
        'colitis', 'leukaemia', 'hepatitis', 'migraine', 'depression', 'myeloma', 'sepsis', 'obesity', 'osteoporosis'])
        [1 + (i * 11) % 18] as illness,
    (array['early', 'advanced', 'relapsed', 'refractory', 'severe', 'moderate', 'newly diagnosed'])[1 + (i * 5) % 7] as stage_of_illness
from spread, area, home;

insert into request (id, reference, channel, centre_id, kind, product, status, closed_reason, organisation_id, form, title,
    protocol_number, nct_number, indication, therapy_area, phase, received_at, counted_from, reply_deadline, internal_deadline,
    next_action, next_due, summarised_at, closed_at, synthetic, created_at, updated_at)
select id, 'NT-' || extract(year from received) || '-' || lpad(i::text, 6, '0'), channel, centre_id, kind,
    case when i % 9 = 0 then 'DEVICE' else 'DRUG' end,
    case when open then stage else 'CLOSED' end,
    case when not open then (array['COMPLETED', 'COMPLETED', 'COMPLETED', 'WITHDRAWN'])[1 + i % 4] end,
    md5('organisation ' || i % greatest(20, current_setting('benchmark.requests')::int / 50))::uuid,
    jsonb_build_object('title', array['A study of compound ' || i % 977 || ' in ' || stage_of_illness || ' ' || illness],
        'indication', array[stage_of_illness || ' ' || illness], 'therapyArea', array[area], 'phase', array['III'],
        'patientsNorway', array[(i % 60)::text], 'sitesNorway', array[(i % 8)::text],
        'inclusion', array[repeat('Confirmed ' || illness || ' with measurable disease. ', 12)],
        'exclusion', array[repeat('Earlier treatment with the compound. ', 8)], 'contactName', array['Contact ' || i % 500],
        'contactEmail', array['contact' || i % 500 || '@benchmark.example.org'], 'visits', array['14 visits in 12 months']),
    'A study of compound ' || i % 977 || ' in ' || stage_of_illness || ' ' || illness,
    'BM-' || i, 'NCT' || lpad(i::text, 8, '0'), stage_of_illness || ' ' || illness, area,
    (array['I', 'II', 'III', 'IV'])[1 + i % 4], received, received::date,
    case when open then current_date + 14 + i % 30 else received::date + 28 end,
    case when open then current_date + 10 + i % 30 else received::date + 24 end,
    case when open then action end,
    case when open then now() + interval '1 hour' * (i % 400 - 100) end,
    case when not open or stage = 'SUMMARISED' then received + interval '20 days' end,
    case when not open then received + interval '60 days' end,
    true, received, received
from planned;
insert into dispatch (request_id, version, changed_by, changed_at, sent_at,
    internal_deadline_passed_at, reply_deadline_passed_at, closed_at)
select r.id, 1, 'Coordinator', received, received + interval '2 days',
    r.closed_at, r.closed_at, r.closed_at
from planned p join request r using (id) where not open or stage in ('FORWARDED', 'ANSWERING', 'SUMMARISED');

-- step recipients: twelve of the trusts for each request, ten of whom answer
create temporary table asked as
with everybody as (select array_agg(id order by organisation_number) as ids from trust)
select p.id as request_id, p.i, k, md5('recipient ' || p.i || ' ' || k)::uuid as id, p.open, p.stage, p.received, p.area,
    ids[1 + (p.i * 5 + k) % cardinality(ids)] as trust_id,
    case when p.open and p.stage in ('RECEIVED', 'NEEDS_CLARIFICATION', 'TRIAGED') then 'PROPOSED'
         when p.open and k > 6 then 'SENT'
         when k > 10 then 'NO_ANSWER'
         else (array['INTERESTED', 'DECLINED', 'INTERESTED', 'DECLINED', 'CONDITIONAL'])[1 + (p.i + k) % 5] end as state
from planned p, everybody, generate_series(1, 12) k;

insert into recipient (id, request_id, trust_id, state, due, sent_at, opened_at, answered_at, created_at)
select id, request_id, trust_id, state, case when open then current_date + 10 + i % 30 else received::date + 24 end,
    case when state <> 'PROPOSED' then received + interval '2 days' end,
    case when state in ('INTERESTED', 'DECLINED', 'CONDITIONAL') then received + interval '3 days' end,
    case when state in ('INTERESTED', 'DECLINED', 'CONDITIONAL') then received + interval '4 days' + interval '1 hour' * (k * 20) end,
    received
from asked;

-- step answers
insert into answer (recipient_id, decision, decline_reasons, form, submitted_at, submitted_by, version, updated_at, updated_by)
select id, state, case when state = 'DECLINED' then array['FEW_PATIENTS'] else '{}' end,
    jsonb_build_object('decision', array[state], 'patientsPerYear', array[(i % 70)::text], 'patientsSource', array['ESTIMATE'],
        'expectedPatients', array[(i % 12)::text], 'expectedSource', array['ESTIMATE'], 'confidence', array['MEDIUM'],
        'comment', array[repeat('We have run such studies before. ', 4)]),
    received + interval '4 days' + interval '1 hour' * (k * 20), 'Contact', 1, received + interval '5 days', 'Contact'
from asked where state in ('INTERESTED', 'DECLINED', 'CONDITIONAL');
insert into answer_version (recipient_id, version, decision, decline_reasons, form, submitted_at, submitted_by)
select recipient_id, 1, decision, decline_reasons, form, submitted_at, submitted_by from answer;

-- step links: one for each that was asked; those of open requests can be visited
insert into answer_link (recipient_id, token_hash, holder_name, holder_email, holder_kind, created_at, expires_at, first_opened_at)
select id, sha256(rpad('benchmark-' || i || '-' || k || '-', 43, 'x')::bytea),
    case when open then rpad('benchmark-' || i || '-' || k || '-', 43, 'x') else 'Contact' end,
    'contact-' || k || '@benchmark.example.org', 'CONTACT', received + interval '2 days',
    case when open then now() + interval '60 days' else received + interval '58 days' end, received + interval '3 days'
from asked where state <> 'PROPOSED';

-- step mails
insert into outbox (dedupe_key, kind, to_name, to_address, language, subject, body, request_id, message_id, created_at,
    next_attempt_at, attempts, sent_at)
select 'dispatch.invitation:' || id, 'dispatch.invitation', 'Contact', 'contact-' || k || '@benchmark.example.org', 'nb',
    'Forespørsel NT-' || i, repeat('Vi spør om dere vil delta. ', 10), request_id, '<' || id || '@benchmark.example.org>',
    received + interval '2 days', received + interval '2 days', 1, received + interval '2 days'
from asked where state <> 'PROPOSED';

-- step outcomes and what happened
insert into outcome_event (request_id, kind, occurred_on, source, recorded_at, recorded_by)
select id, (array['ALLOCATED', 'NOT_CHOSEN', 'NOT_CHOSEN', 'CANCELLED'])[1 + i % 4], (received + interval '50 days')::date, 'COMPANY',
    received + interval '51 days', 'Sponsor'
from planned where not open and i % 5 <> 0;
insert into audit_event (at, actor_id, actor_name, actor_role, action, request_id, subject)
select received + interval '1 day' * k, md5('coordinator')::uuid, 'Coordinator', 'COORDINATOR',
    (array['request.received', 'request.triaged', 'dispatch.sent', 'dispatch.answered', 'request.moved', 'request.read'])[k], id, null
from planned, generate_series(1, 6) k order by received;

-- step look-alikes: each title was compared when its request came; twenty are much like it
insert into lookalike_search (request_id, title, indication) select id, title, indication from request;
insert into lookalike
select a.id, b.id, 0.8 from planned a cross join generate_series(1, 10) k join planned b on b.i = a.i + 126 * k
union all select b.id, a.id, 0.8 from planned a cross join generate_series(1, 10) k join planned b on b.i = a.i + 126 * k;

-- step statistics of the planner, without which it guesses
analyze;
