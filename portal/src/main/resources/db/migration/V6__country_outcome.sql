-- Country feasibility: experts' early feedback, the unit's synthesis, an approved document.
create table country_assessment (
    request_id uuid primary key references request,
    state text not null check (state in ('PANEL', 'SYNTHESIS', 'APPROVED')),
    conclusion text check (conclusion in ('FEASIBLE', 'FEASIBLE_WITH_CHANGES', 'NOT_FEASIBLE')),
    synthesis text not null default '',
    approved_by text,
    approved_at timestamptz,
    version int not null default 0,
    updated_at timestamptz not null,
    updated_by text not null
);
create table country_assessment_version (
    request_id uuid not null references request,
    version int not null,
    synthesis text not null,
    conclusion text,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (request_id, version)
);
create table panel_member (
    id uuid primary key default uuidv7(),
    request_id uuid not null references request,
    expert_id uuid not null references expert,
    token_hash bytea not null unique,
    form jsonb not null default '{}',
    due date not null,
    sent_at timestamptz not null,
    opened_at timestamptz,
    submitted_at timestamptz,
    reminded_at timestamptz,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    version int not null default 0,
    unique (request_id, expert_id)
);

-- What became of it: dated news with a source. Nothing is overwritten; the latest by date counts.
create table outcome_event (
    id uuid primary key default uuidv7(),
    request_id uuid not null references request,
    kind text not null check (kind in ('OPEN', 'SHORTLISTED', 'ALLOCATED', 'NOT_CHOSEN', 'CANCELLED')),
    occurred_on date not null,
    source text not null check (source in ('COMPANY', 'HOSPITAL', 'REGISTRY', 'UNIT')),
    reason text,
    note text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create index outcome_event_request on outcome_event (request_id, occurred_on desc, recorded_at desc);
create table outcome_site (
    outcome_id uuid not null references outcome_event,
    trust_id uuid not null references trust,
    primary key (outcome_id, trust_id)
);

-- The question put to the company after 30, 90 and 180 days.
create table outcome_ask (
    request_id uuid not null references request,
    days int not null,
    due_on date not null,
    token_hash bytea unique,
    asked_at timestamptz,
    answered_at timestamptz,
    skipped_because text,
    primary key (request_id, days)
);
create index outcome_ask_waiting on outcome_ask (due_on) where asked_at is null and skipped_because is null;

-- News given by the link of an ask belongs to it: pressing another button of the same mail replaces it.
alter table outcome_event add column ask_days int;
alter table outcome_event add column withdrawn_by text;
alter table outcome_ask add column escalated_at timestamptz;

-- A reminder carries a link of its own, so that the first one goes on working.
alter table panel_member add column reminder_hash bytea unique;
alter table panel_member add column accepted_at timestamptz;
