-- The showcase. What a hospital writes of a trial for the public, one for each trial; and what may be read, which is all public pages know.
create extension if not exists pg_trgm;

create table showcase_publication (
    trial_id uuid primary key references trial,
    trust_id uuid not null references trust,
    answers jsonb not null,
    version integer not null,
    published boolean not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table showcase_entry (
    trial_id uuid primary key references trial,
    slug text not null unique,
    state text not null check (state in ('OPEN', 'PLANNED', 'CLOSED', 'FINISHED', 'STOPPED')),
    page jsonb not null,
    search tsvector not null,
    areas text[] not null,
    phases text[] not null,
    trusts text[] not null,
    regions text[] not null,
    sex text not null,
    min_age integer,
    max_age integer,
    starts date,
    updated_at timestamptz not null
);
create index showcase_search on showcase_entry using gin (search);
create index showcase_updated on showcase_entry (updated_at desc);
create index showcase_order on showcase_entry
    (array_position(array['OPEN', 'PLANNED', 'CLOSED', 'FINISHED', 'STOPPED'], state), starts desc nulls last, slug);

-- the words of all that was ever shown, to find them inside compounds and when they are misspelt
create table showcase_word (word text primary key);
create index showcase_word_like on showcase_word using gin (word gin_trgm_ops);
