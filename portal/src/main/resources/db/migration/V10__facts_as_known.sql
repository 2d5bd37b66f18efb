-- What is counted in the figures as it was until it changed, so that a past day reads as it was known then. A row holds
-- the values that were lost at `until`; a fact that never changed has none. Triggers write them, so that no way of changing
-- a row can leave its past out.
create table request_past (
    request_id uuid not null references request on delete cascade,
    until timestamptz not null,
    kind text not null,
    product text not null,
    therapy_area text,
    received_at timestamptz not null,
    counted_from date,
    summarised_at timestamptz,
    closed_at timestamptz,
    closed_reason text,
    duplicate_of uuid,
    primary key (request_id, until)
);
create table recipient_past (
    recipient_id uuid not null references recipient on delete cascade,
    until timestamptz not null,
    due date,
    primary key (recipient_id, until)
);
create table duplicate_verdict_past (
    request_id uuid not null,
    other_id uuid not null,
    until timestamptz not null,
    same boolean not null,
    decided_at timestamptz not null,
    primary key (request_id, other_id, until),
    foreign key (request_id, other_id) references duplicate_verdict on delete cascade
);

-- From when on nothing is missing; no row when nothing ever was.
create table past_kept_since (
    at timestamptz not null
);

-- The portal's clock where the row carries it. Of two changes at one moment the first tells what held before it.
create function keep_request_past() returns trigger language plpgsql as $$
begin
    insert into request_past values (old.id, case when new.updated_at <> old.updated_at then new.updated_at else now() end,
        old.kind, old.product, old.therapy_area, old.received_at, old.counted_from, old.summarised_at, old.closed_at,
        old.closed_reason, old.duplicate_of)
    on conflict do nothing;
    return null;
end $$;
-- what was empty before needs no past: the later moment itself tells that it was
create trigger request_past after update on request for each row
    when (old.received_at is not null and (
        (old.kind, old.product, old.therapy_area, old.received_at, old.counted_from)
            is distinct from (new.kind, new.product, new.therapy_area, new.received_at, new.counted_from)
        or old.summarised_at is not null and old.summarised_at is distinct from new.summarised_at
        or old.closed_at is not null and (old.closed_at, old.closed_reason) is distinct from (new.closed_at, new.closed_reason)
        or old.duplicate_of is not null and old.duplicate_of is distinct from new.duplicate_of))
    execute function keep_request_past();

create function keep_recipient_past() returns trigger language plpgsql as $$
begin
    insert into recipient_past values (old.id, now(), old.due) on conflict do nothing;
    return null;
end $$;
create trigger recipient_past after update on recipient for each row
    when (old.sent_at is not null and old.due is distinct from new.due)
    execute function keep_recipient_past();

create function keep_duplicate_verdict_past() returns trigger language plpgsql as $$
begin
    insert into duplicate_verdict_past values (old.request_id, old.other_id, new.decided_at, old.same, old.decided_at)
    on conflict do nothing;
    return null;
end $$;
create trigger duplicate_verdict_past after update on duplicate_verdict for each row
    when ((old.same, old.decided_at) is distinct from (new.same, new.decided_at))
    execute function keep_duplicate_verdict_past();

-- What can be known of before: a request that was closed and opened again, from the audit trail. Hospitals' deadlines and
-- portal requests' types and areas never changed after sending; what a centre corrected, or a second verdict on duplicates, is lost.
insert into request_past
select r.id, opened.at, r.kind, r.product, r.therapy_area, r.received_at, r.counted_from,
    case when r.summarised_at < opened.at then r.summarised_at end, closed.at,
    coalesce(closed.detail ->> 'reason', 'COMPLETED'),
    case when closed.detail ->> 'reason' = 'DUPLICATE' then r.duplicate_of end
from audit_event opened
join request r on r.id = opened.request_id and r.received_at is not null
cross join lateral (select c.at, c.detail from audit_event c
    where c.request_id = opened.request_id and c.action = 'request.closed' and c.id < opened.id
    order by c.id desc limit 1) closed
where opened.action in ('request.reopened', 'centre.reopened')
on conflict do nothing;
insert into past_kept_since
select now() where exists (select from audit_event
    where action in ('centre.changed', 'request.duplicate-same', 'request.duplicate-different'));
