-- Where organisations want to be told what happened to their requests, and the messages until they are taken.
create table webhook (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    address text not null,
    -- signs what is sent; the receiver has the same
    secret text not null,
    created_at timestamptz not null,
    removed boolean not null default false
);
create index webhook_organisation on webhook (organisation_id);
create table webhook_message (
    id uuid primary key default gen_random_uuid(),
    webhook_id uuid not null references webhook,
    key text not null,
    event text not null,
    body text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'TAKEN', 'LOST')),
    attempts integer not null default 0,
    next_at timestamptz not null,
    why text,
    unique (webhook_id, key)
);
create index webhook_message_due on webhook_message (next_at) where state = 'WAITING';
