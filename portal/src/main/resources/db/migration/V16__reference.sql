-- Published and shared statistics: what they are (data_set), what was read of them (data_version) and the figures.
create table data_set (
    id uuid primary key default uuidv7(),
    code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,59}$' and code <> 'new'),
    details jsonb not null,
    mapping jsonb,
    version int not null default 1 check (version > 0),
    next_fetch timestamptz,
    fetched_at timestamptz,
    fetch_outcome jsonb
);

create table data_version (
    id uuid primary key default uuidv7(),
    set_id uuid not null references data_set,
    number int not null check (number > 0),
    state text not null check (state in ('DRAFT', 'QUARANTINED', 'RELEASED', 'WITHDRAWN', 'SUPERSEDED')),
    retrieved_at timestamptz not null,
    checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
    importer text not null,
    file_name text not null,
    file bytea not null,
    mapping jsonb,
    report jsonb not null,
    valid_from date,
    valid_to date,
    created_at timestamptz not null,
    created_by text not null,
    released_at timestamptz,
    released_by text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    reason text,
    unique (set_id, number),
    check ((state in ('RELEASED', 'SUPERSEDED')) <= (released_at is not null and released_by is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_by is not null and reason is not null))
);
create unique index data_version_one_released on data_version (set_id) where state = 'RELEASED';

-- A figure by what it is about. Nothing stated is '' and all ages are 0 to 999; an unknown figure has a flag and never a number.
create table observation (
    version_id uuid not null references data_version on delete cascade,
    line int not null,
    trust text not null,
    municipality text not null,
    icd10 text not null,
    sex text not null check (sex in ('', 'FEMALE', 'MALE')),
    age_from smallint not null,
    age_to smallint not null check (age_to >= age_from),
    year text not null,
    measure text not null,
    more jsonb not null,
    value double precision,
    flag text not null check (flag in ('NONE', 'SUPPRESSED', 'MISSING', 'PROVISIONAL', 'ESTIMATED')),
    primary key (version_id, line),
    check ((value is null) = (flag in ('SUPPRESSED', 'MISSING')))
);

-- Which estimate was saved with which version.
create table data_use (
    version_id uuid not null references data_version,
    request_id uuid not null references request,
    label text not null,
    used_at timestamptz not null,
    used_by text not null,
    primary key (version_id, request_id)
);
create index data_use_by_request on data_use (request_id);

-- Counts releases and withdrawals, so that every portal knows when what it holds in memory is old.
create table data_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into data_revision (revision) values (1);

-- What an interface answered lately.
create table data_answer (
    question text primary key,
    body bytea not null,
    fetched_at timestamptz not null
);
