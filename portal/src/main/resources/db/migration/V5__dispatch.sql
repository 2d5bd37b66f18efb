-- One row per request that is or was to be sent out. Its version guards the choice of recipients against two
-- coordinators at once; the two marks make the deadline job idempotent.
create table dispatch (
    request_id uuid primary key references request,
    version int not null default 0,
    changed_by text not null,
    changed_at timestamptz not null,
    internal_deadline date,
    reply_deadline date,
    sent_at timestamptz,
    internal_deadline_passed_at timestamptz,
    reply_deadline_passed_at timestamptz,
    closed_at timestamptz
);
create index dispatch_chase on dispatch (internal_deadline)
    where sent_at is not null and internal_deadline_passed_at is null and closed_at is null;
create index dispatch_collate on dispatch (reply_deadline)
    where sent_at is not null and reply_deadline_passed_at is null and closed_at is null;

create table recipient (
    id uuid primary key default uuidv7(),
    request_id uuid not null references request,
    trust_id uuid not null references trust,
    state text not null check (state in ('PROPOSED', 'SENT', 'OPENED', 'PASSED_ON', 'INTERESTED', 'CONDITIONAL',
        'DECLINED', 'NO_ANSWER', 'RECALLED')),
    -- why this trust was proposed: [{"code": "INTEREST", "detail": …}], or who added it by hand
    reasons jsonb not null default '[]',
    -- who is written to: [{"name": …, "email": …, "kind": "CONTACT", "language": "nb"}]
    people jsonb not null default '[]',
    due date,
    sent_at timestamptz,
    opened_at timestamptz,
    answered_at timestamptz,
    recalled_at timestamptz,
    version int not null default 0,
    created_at timestamptz not null default now(),
    unique (request_id, trust_id),
    check ((state in ('PROPOSED')) = (sent_at is null) or state = 'RECALLED')
);
create index recipient_trust on recipient (trust_id, sent_at desc);
create index recipient_waiting on recipient (due) where state in ('SENT', 'OPENED', 'PASSED_ON');
create index recipient_answered on recipient (answered_at) where answered_at is not null;

-- A personal way in without an account. Only a hash of its secret is kept.
create table answer_link (
    id uuid primary key default uuidv7(),
    recipient_id uuid not null references recipient,
    token_hash bytea not null unique,
    holder_name text not null,
    holder_email citext not null,
    holder_kind text not null check (holder_kind in ('CONTACT', 'DEPUTY', 'DEPARTMENT', 'INVESTIGATOR')),
    language text not null default 'nb',
    passed_on_by uuid references answer_link,
    note text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    first_opened_at timestamptz,
    revoked_at timestamptz
);
create index answer_link_recipient on answer_link (recipient_id);

-- One answer per recipient; drafts are kept as they are typed, every sent version stays.
create table answer (
    recipient_id uuid primary key references recipient,
    decision text check (decision in ('INTERESTED', 'CONDITIONAL', 'DECLINED')),
    decline_reasons text[] not null default '{}',
    form jsonb not null default '{}',
    submitted_at timestamptz,
    submitted_by text,
    submitted_link uuid references answer_link,
    version int not null default 0,
    updated_at timestamptz not null,
    updated_by text not null
);
create table answer_version (
    recipient_id uuid not null references recipient,
    version int not null,
    decision text not null,
    decline_reasons text[] not null,
    form jsonb not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    late boolean not null default false,
    primary key (recipient_id, version)
);

create table reminder (
    recipient_id uuid not null references recipient,
    kind text not null,
    due_on date not null,
    sent_at timestamptz,
    skipped_because text,
    -- null when planned with the dispatch, else the coordinator who added it
    planned_by text,
    primary key (recipient_id, kind)
);
create index reminder_waiting on reminder (due_on) where sent_at is null and skipped_because is null;

-- Confidentiality accepted in the portal, by an account or by the holder of an answer link.
create table confidentiality_acceptance (
    id uuid primary key default uuidv7(),
    request_id uuid not null references request,
    account_id uuid references account,
    link_id uuid references answer_link,
    name text not null,
    terms_version text not null,
    accepted_at timestamptz not null,
    check (num_nonnulls(account_id, link_id) = 1)
);
create index confidentiality_acceptance_request on confidentiality_acceptance (request_id);

-- A confidentiality agreement between the company and a trust, recorded by the unit; reusable when it is a master.
create table cda (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation,
    trust_id uuid not null references trust,
    request_id uuid references request,
    reference text not null,
    parties text not null default '',
    signatory text not null,
    effective_on date not null,
    expires_on date,
    recorded_by uuid references account,
    recorded_at timestamptz not null
);
create index cda_pair on cda (organisation_id, trust_id);

-- The frozen overview sent to the sponsor; a later one gets the next version, none is changed.
create table collated_answer (
    request_id uuid not null references request,
    version int not null,
    frozen_at timestamptz not null,
    content jsonb not null,
    comment text,
    sent_at timestamptz,
    sent_by text,
    primary key (request_id, version)
);
