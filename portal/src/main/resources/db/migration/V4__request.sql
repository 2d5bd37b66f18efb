create table request (
    id uuid primary key default uuidv7(),
    reference text unique,
    channel text not null default 'PORTAL' check (channel in ('PORTAL', 'CENTRE')),
    centre_id uuid references centre,
    kind text not null check (kind in ('SITE', 'COUNTRY', 'UNSPECIFIED', 'DEVICE_ADVICE')),
    product text not null check (product in ('DRUG', 'DEVICE')),
    status text not null check (status in ('DRAFT', 'RECEIVED', 'NEEDS_CLARIFICATION', 'TRIAGED', 'FORWARDED',
        'ANSWERING', 'DEADLINE_PASSED', 'SUMMARISED', 'CLOSED')),
    status_before_clarification text,
    status_before_closing text,
    closed_reason text check (closed_reason in ('COMPLETED', 'WITHDRAWN', 'DUPLICATE', 'OUT_OF_SCOPE')),
    duplicate_of uuid references request,
    organisation_id uuid not null references organisation,
    created_by uuid references account,
    -- every answer of the form, and where a filled field came from
    form jsonb not null default '{}',
    origins jsonb not null default '{}',
    -- what lists, search and matching need, copied from the form on every save
    title text not null default '',
    protocol_number text,
    eu_ct_number text,
    nct_number text,
    indication text,
    therapy_area text references therapy_area,
    phase text,
    tier text not null default 'OPEN' check (tier in ('OPEN', 'RESTRICTED', 'CDA')),
    sponsor_nameable boolean not null default true,
    received_at timestamptz,
    counted_from date,
    reply_deadline date,
    internal_deadline date,
    -- what the coordinating unit should do next, and when at the latest
    next_action text,
    next_due timestamptz,
    summarised_at timestamptz,
    closed_at timestamptz,
    synthetic boolean not null default false,
    version int not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    updated_by uuid references account,
    -- a draft thrown away can be taken back; nothing that was sent is ever deleted
    deleted_at timestamptz,
    search tsvector generated always as (
        to_tsvector('simple', coalesce(reference, '') || ' ' || title || ' ' || coalesce(indication, '') || ' '
            || coalesce(protocol_number, '') || ' ' || coalesce(eu_ct_number, '') || ' ' || coalesce(nct_number, ''))) stored,
    check ((status = 'DRAFT') = (received_at is null)),
    check ((channel = 'CENTRE') = (centre_id is not null)),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check (deleted_at is null or status = 'DRAFT')
);
create index request_organisation on request (organisation_id, created_at desc);
create index request_received on request (received_at desc, id);
create index request_queue on request (next_due, id) where next_action is not null;
create index request_status on request (status, received_at desc);
create index request_centre on request (centre_id, received_at desc) where centre_id is not null;
create index request_list_deadline on request (reply_deadline, id) where status <> 'DRAFT';
create index request_list_title on request (title, id) where status <> 'DRAFT';
create index request_duplicate_of on request (duplicate_of) where duplicate_of is not null;
create index request_search on request using gin (search);
create index request_protocol on request (lower(protocol_number));
create index request_eu_ct on request (eu_ct_number);
create index request_nct on request (nct_number);
create index request_title_trgm on request using gin (title gin_trgm_ops);

-- NT-2026-0042: one series a year.
create table request_series (
    year int primary key,
    last int not null
);

create table attachment (
    id uuid primary key default uuidv7(),
    request_id uuid not null references request,
    name text not null,
    media_type text not null,
    bytes int not null,
    sha256 bytea not null,
    content bytea not null,
    tier text not null default 'OPEN' check (tier in ('OPEN', 'RESTRICTED', 'CDA')),
    uploaded_by uuid references account,
    uploaded_at timestamptz not null default now(),
    removed_at timestamptz
);
create index attachment_request on attachment (request_id);
alter table attachment alter column content set storage external;

create table clarification (
    id uuid primary key default uuidv7(),
    request_id uuid not null references request,
    side text not null check (side in ('UNIT', 'SPONSOR')),
    author_id uuid references account,
    author_name text not null,
    text text not null,
    written_at timestamptz not null
);
create index clarification_request on clarification (request_id, written_at);

-- While the unit waits for the sponsor the clock stands still; raw and net time are both kept.
create table clock_pause (
    request_id uuid not null references request,
    paused_at timestamptz not null,
    resumed_at timestamptz,
    primary key (request_id, paused_at),
    check (resumed_at is null or resumed_at >= paused_at)
);
create unique index clock_pause_open on clock_pause (request_id) where resumed_at is null;

-- The coordinator's verdict on a pair of look-alikes; request_id < other_id.
create table duplicate_verdict (
    request_id uuid not null references request,
    other_id uuid not null references request,
    same boolean not null,
    decided_by uuid references account,
    decided_at timestamptz not null,
    primary key (request_id, other_id),
    check (request_id < other_id)
);
