-- Messages are written in the transaction that causes them and sent afterwards, each with a key of its own.
create table outbox (
    id uuid primary key default uuidv7(),
    dedupe_key text not null unique,
    kind text not null,
    to_name text not null,
    to_address text not null,
    language text not null check (language in ('nb', 'en')),
    subject text not null,
    body text not null,
    calendar text,
    request_id uuid,
    message_id text not null unique,
    created_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    leased_until timestamptz,
    sent_at timestamptz,
    cancelled_at timestamptz,
    last_error text
);
create index outbox_waiting on outbox (next_attempt_at) where sent_at is null and cancelled_at is null;
create index outbox_created on outbox (created_at desc, id desc);
create index outbox_request on outbox (request_id);

-- Modulith's event publication registry, version 2.
create table event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
