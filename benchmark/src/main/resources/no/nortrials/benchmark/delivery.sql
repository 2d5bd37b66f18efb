-- Ten years of sites: 80 departments of all trusts, thirty trials each with three versions of what was said and patients month by month,
-- eight people each, and what became of requests by trust. Comes after fill.sql.
select setseed(0.24);

insert into study_site (id, trust_id, department, therapy_area, created_at, created_by)
select md5('site ' || i)::uuid, t.ids[1 + i % cardinality(t.ids)], 'Department ' || i, a.codes[1 + i % cardinality(a.codes)],
    now() - interval '10 years', 'Contact'
from generate_series(1, 80) i, (select array_agg(id order by organisation_number) as ids from trust) t,
    (select array_agg(code order by sort) as codes from therapy_area) a;

insert into site_person (site_id, answers, added_at, added_by)
select md5('site ' || i)::uuid, jsonb_build_object('name', array['Person ' || i || ' ' || k], 'role', array['STUDY_NURSE'],
    'position', array['1'], 'gcpUntil', array[(current_date + (random() * 900)::int - 150)::text]), now() - interval '1 year', 'Contact'
from generate_series(1, 80) i, generate_series(1, 8) k;

create temporary table running as
select i, k, md5('site trial ' || i || ' ' || k)::uuid as id, current_date - (random() * 3650)::int as opened, 20 + (random() * 100)::int as contract,
    (random() * 150)::int as wait, 200 + (random() * 500)::int as lasts, 3 + (random() * 20)::int as target
from generate_series(1, 80) i, generate_series(1, 30) k;

insert into delivered_trial (id, site_id, created_at, created_by)
select id, md5('site ' || i)::uuid, opened - interval '200 days', 'Contact' from running;

insert into delivered_trial_said (trial_id, answers, said_at, said_by, said_role)
select id, jsonb_strip_nulls(jsonb_build_object('name', jsonb_build_array('BM-' || k), 'mNumber', jsonb_build_array('M' || i || k),
    'selected', jsonb_build_array((opened - contract - 60)::text), 'submitted', jsonb_build_array((opened - contract - 20)::text),
    'approved', jsonb_build_array((opened - contract + 10)::text), 'contractDraft', jsonb_build_array((opened - contract - 10)::text),
    'contractSigned', jsonb_build_array((opened - 10)::text), 'localApplication', jsonb_build_array((opened - 50)::text),
    'localApproval', jsonb_build_array((opened - 5)::text), 'target', jsonb_build_array(target::text),
    'opened', case when version > 1 then jsonb_build_array(opened::text) end,
    'firstPatient', case when version > 1 and opened + wait < current_date then jsonb_build_array((opened + wait)::text) end,
    'closed', case when version > 2 and opened + lasts < current_date then jsonb_build_array((opened + lasts)::text) end,
    'approached', jsonb_build_array((target * 4)::text), 'consented', jsonb_build_array((target * 2)::text),
    'screened', jsonb_build_array((target * 2)::text), 'screenFailed', jsonb_build_array((target / 2)::text),
    'screenFailedExpected', jsonb_build_array((target / 3)::text), 'randomised', jsonb_build_array(target::text),
    'withdrawn', jsonb_build_array((target / 9)::text), 'logged', jsonb_build_array('yes'))),
    opened + interval '1 day' * 100 * version, 'Contact', 'HOSPITAL'
from running, generate_series(1, 3) version order by id, version;

insert into delivered_recruitment (trial_id, month, screened, included, imported_at, imported_by)
select id, date_trunc('month', opened + make_interval(months => m))::date, 3, (random() * 2)::int, now(), 'Contact'
from running, generate_series(0, 11) m where opened + make_interval(months => m) < current_date;

insert into site_consent (trust_id, given, said_at, said_by) select id, true, now(), 'Contact' from trust;
insert into outcome_site select o.id, (select trust_id from recipient c where c.request_id = o.request_id order by c.id limit 1)
from outcome_event o where o.kind = 'ALLOCATED' and exists (select from recipient c where c.request_id = o.request_id);
analyze;
