-- The register of trials with sites in Norway. A trial is one in all registers that name it; what each register says is kept apart.
create table trial (
    id uuid primary key default gen_random_uuid(),
    title text not null,
    status text not null check (status in ('PLANNED', 'RECRUITING', 'ONGOING', 'COMPLETED', 'STOPPED', 'UNKNOWN')),
    phases text[] not null,
    icd10 text[] not null,
    sponsor text not null,
    -- the first and last day the dates can mean: a register may tell a month or a year only
    starts date,
    ends date,
    source text not null,
    changed_at timestamptz not null
);
create index trial_icd10 on trial using gin (icd10);

create table trial_registry_id (
    registry text not null check (registry in ('NCT', 'EUCT', 'EUDRACT', 'PROTOCOL')),
    value text not null,
    trial_id uuid not null references trial,
    primary key (registry, value, trial_id)
);
create index trial_registry_id_trial on trial_registry_id (trial_id);

-- as each source wrote it, in our form
create table trial_record (
    trial_id uuid not null references trial,
    source text not null check (source in ('CLINICAL_TRIALS_GOV', 'CTIS')),
    facts jsonb not null,
    retrieved date not null,
    primary key (trial_id, source)
);

create table trial_trust (
    trial_id uuid not null references trial,
    trust_id uuid not null references trust,
    primary key (trial_id, trust_id)
);
create index trial_trust_trust on trial_trust (trust_id);

create table trial_change (
    id bigint generated always as identity primary key,
    trial_id uuid not null references trial,
    source text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    field text not null,
    was text not null,
    became text not null
);
create index trial_change_trial on trial_change (trial_id, id);
