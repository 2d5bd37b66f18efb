create extension if not exists citext;
create extension if not exists pg_trgm;

-- Who takes part: sponsors, hospital trusts, centres and the coordinating unit are all organisations.
create table organisation (
    id uuid primary key default uuidv7(),
    name text not null,
    kind text not null check (kind in ('SPONSOR', 'CRO', 'STARTUP', 'ACADEMIC', 'TRUST', 'CENTRE', 'UNIT')),
    country text not null default 'NO' check (country ~ '^[A-Z]{2}$'),
    synthetic boolean not null default false,
    created_at timestamptz not null default now()
);
create index organisation_name on organisation (lower(name));

create table account (
    id uuid primary key default uuidv7(),
    email citext not null unique,
    name text not null,
    role text not null check (role in ('SPONSOR', 'COORDINATOR', 'CENTRE', 'HOSPITAL', 'ADMINISTRATOR')),
    organisation_id uuid not null references organisation,
    language text not null default 'nb' check (language in ('nb', 'en')),
    active boolean not null default true,
    demo boolean not null default false,
    created_at timestamptz not null default now()
);
create index account_organisation on account (organisation_id);

-- Only a hash of a sign-in link's secret is kept.
create table sign_in_link (
    token_hash bytea primary key,
    account_id uuid not null references account,
    expires_at timestamptz not null,
    used_at timestamptz
);

-- A company that wants an account; it becomes one when the address has been confirmed.
create table registration (
    token_hash bytea primary key,
    email citext not null,
    name text not null,
    organisation_name text not null,
    organisation_kind text not null check (organisation_kind in ('SPONSOR', 'CRO', 'STARTUP', 'ACADEMIC')),
    country text not null check (country ~ '^[A-Z]{2}$'),
    language text not null check (language in ('nb', 'en')),
    expires_at timestamptz not null,
    used_at timestamptz
);

-- Passkeys; shape given by Spring Security's JDBC repositories.
create table user_entities (
    id varchar(1000) primary key,
    name varchar(100) not null,
    display_name varchar(200)
);
create table user_credentials (
    credential_id varchar(1000) primary key,
    user_entity_user_id varchar(1000) not null,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null
);

-- Sessions live here so that any portal can serve any user; shape given by Spring Session.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Attempts per key and time window; shared by all portals.
create table rate_window (
    key text not null,
    window_start timestamptz not null,
    attempts int not null,
    primary key (key, window_start)
);

-- What happened, when, by whom. Rows are only ever added: the triggers refuse everything else.
create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null,
    actor_role text not null,
    action text not null,
    request_id uuid,
    subject text,
    detail jsonb not null default '{}'
);
create index audit_event_request on audit_event (request_id, id);
create index audit_event_at on audit_event (at desc, id desc);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_audit_change();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_audit_change();
