create table region (
    code text primary key,
    organisation_number text not null unique,
    name_nb text not null,
    name_en text not null,
    sort int not null
);

-- A hospital trust, or a private non-profit hospital with a catchment of its own.
create table trust (
    id uuid primary key references organisation,
    organisation_number text not null unique,
    region_code text not null references region,
    name_nb text not null,
    name_en text not null,
    short_name text not null,
    university boolean not null default false,
    catchment_population int,
    somatic_beds int,
    contract_office text
);

create table hospital (
    id uuid primary key default uuidv7(),
    trust_id uuid not null references trust,
    organisation_number text unique,
    name text not null
);

create table therapy_area (
    code text primary key,
    name_nb text not null,
    name_en text not null,
    sort int not null
);

create table centre (
    id uuid primary key references organisation,
    code text not null unique,
    host_trust_id uuid not null references trust
);

-- Names change over time (Inflammation became Clinical Immunology); a figure uses the name of its year.
create table centre_name (
    centre_id uuid not null references centre,
    name_nb text not null,
    name_en text not null,
    valid_from date not null,
    valid_to date,
    primary key (centre_id, valid_from)
);

create table centre_area (
    therapy_area text not null references therapy_area,
    centre_id uuid not null references centre,
    primary key (therapy_area, centre_id)
);

-- Trusts that belong to a centre's national network in an area.
create table centre_network (
    centre_id uuid not null references centre,
    trust_id uuid not null references trust,
    therapy_area text not null references therapy_area,
    primary key (centre_id, trust_id, therapy_area)
);

create table department (
    id uuid primary key default uuidv7(),
    trust_id uuid not null references trust,
    name text not null,
    therapy_area text references therapy_area
);
create index department_trust on department (trust_id);

-- Who receives requests for a trust. The deputy steps in when the primary is silent or absent.
create table contact (
    id uuid primary key default uuidv7(),
    trust_id uuid not null references trust,
    name text not null,
    email citext not null,
    phone text,
    rank text not null check (rank in ('PRIMARY', 'DEPUTY')),
    language text not null default 'nb' check (language in ('nb', 'en')),
    account_id uuid references account,
    valid_from date not null default current_date,
    valid_to date,
    version int not null default 0
);
create index contact_trust on contact (trust_id);
create index contact_account on contact (account_id);

-- What a trust has said beforehand that it wants. Empty arrays mean "any".
create table interest (
    id uuid primary key default uuidv7(),
    trust_id uuid not null references trust,
    therapy_area text not null references therapy_area,
    phases text[] not null default '{}',
    populations text[] not null default '{}',
    products text[] not null default '{}',
    note text,
    updated_at timestamptz not null default now(),
    version int not null default 0,
    unique (trust_id, therapy_area)
);

-- Experts who can be asked about the country as a whole.
create table expert (
    id uuid primary key default uuidv7(),
    name text not null,
    email citext not null unique,
    title text,
    trust_id uuid references trust,
    centre_id uuid references centre,
    therapy_areas text[] not null,
    language text not null default 'nb' check (language in ('nb', 'en')),
    active boolean not null default true
);

-- A trust's profile (contacts, interests, departments) changes as a whole: one version guards it, the newest change can
-- be undone, and the trust says now and then that it is still right.
create table trust_profile (
    trust_id uuid primary key references trust,
    version int not null default 0,
    confirmed_on date,
    confirmed_by text
);
create table trust_profile_change (
    trust_id uuid not null references trust,
    version int not null,
    what text not null,
    before jsonb not null,
    changed_at timestamptz not null,
    changed_by text not null,
    undone_at timestamptz,
    primary key (trust_id, version)
);
