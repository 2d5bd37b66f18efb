-- How asking the public registers for trials stands, one row for each; the round that is not finished goes on from its cursor.
create table register_round (
    register text primary key check (register in ('CLINICAL_TRIALS_GOV', 'CTIS')),
    switched_on boolean not null default true,
    next_at timestamptz,
    claimed_until timestamptz,
    begun_at timestamptz,
    since date,
    cursor text,
    counts jsonb not null default '{}',
    expected integer,
    finished_at timestamptz,
    problem text,
    detail text
);
-- the first round begins in the first night
insert into register_round (register, next_at) values
    ('CLINICAL_TRIALS_GOV', date_trunc('day', now()) + interval '1 day 2 hours 30 minutes'),
    ('CTIS', date_trunc('day', now()) + interval '1 day 3 hours');

-- what a row of a register's list read when its trial was last retrieved
create table register_row (
    register text not null references register_round,
    id text not null,
    fingerprint text not null,
    primary key (register, id)
);

-- Trials entered by hand, whom a trial wants, and what must not be known outside.
alter table trial
    add column sex text not null default '' check (sex in ('', 'ALL', 'FEMALE', 'MALE')),
    add column min_age integer,
    add column max_age integer,
    add column confidential boolean not null default false;
alter table trial_registry_id drop constraint trial_registry_id_registry_check;
alter table trial_registry_id add constraint trial_registry_id_registry_check
    check (registry in ('NCT', 'EUCT', 'EUDRACT', 'PORTAL', 'PROTOCOL'));
alter table trial_record drop constraint trial_record_source_check;
alter table trial_record add constraint trial_record_source_check check (source in ('CLINICAL_TRIALS_GOV', 'CTIS', 'BY_HAND'));
create sequence trial_number start 1001;

-- a hand-entered trial's form as it was typed, so that it can be changed
create table trial_by_hand (
    trial_id uuid primary key references trial,
    answers jsonb not null,
    version integer not null,
    entered_by_trust uuid references trust,
    entered_at timestamptz not null,
    entered_by text not null
);
