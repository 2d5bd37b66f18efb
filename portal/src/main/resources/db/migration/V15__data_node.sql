-- The hospitals' data nodes, what they were asked and what they told. Nothing here can hold a patient or an unreleased count: a reply is
-- stored only after it was read as one of the types of messages, and those have no place for either.
create table data_node (
    id uuid primary key,
    name text not null,
    trusts text[] not null check (cardinality(trusts) > 0),
    -- the public key, Ed25519, base64url
    key text not null,
    enabled boolean not null default true,
    registered_at timestamptz not null,
    registered_by text not null,
    last_seen timestamptz,
    version text,
    data_date date,
    synthetic boolean,
    fault text
);

-- Tokens that were used: none is taken twice.
create table data_node_token (
    jti text primary key,
    expires timestamptz not null
);

create table node_question (
    id uuid primary key,
    request_id uuid not null references request,
    organisation text not null,
    criteria jsonb not null,
    criteria_version int not null,
    asked_at timestamptz not null,
    asked_by text not null,
    expires_at timestamptz not null
);
create index on node_question (request_id, asked_at desc);

-- One line for each node that was registered when the question was asked.
create table node_line (
    question_id uuid not null references node_question,
    node_id uuid not null references data_node,
    name text not null,
    trusts text[] not null,
    handed_at timestamptz,
    reply jsonb,
    replied_at timestamptz,
    problem text,
    primary key (question_id, node_id)
);
create index on node_line (node_id) where reply is null;

-- Whether the sponsor may see what hospitals told about a request.
create table node_sharing (
    request_id uuid primary key references request,
    shared_at timestamptz not null,
    shared_by text not null
);
