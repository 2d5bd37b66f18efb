-- Tokens by which programs act for accounts; of the secret only its hash is kept.
create table api_token (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account,
    name text not null,
    secret_hash bytea not null unique,
    created_at timestamptz not null,
    expires date not null,
    last_used timestamptz,
    revoked boolean not null default false
);
create index api_token_account on api_token (account_id);
