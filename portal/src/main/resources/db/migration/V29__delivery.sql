-- A trial at a study site. What is said of it is kept apart, version by version.
create table delivered_trial (
    id uuid primary key default uuidv7(),
    site_id uuid not null references study_site,
    created_at timestamptz not null,
    created_by text not null
);
create index delivered_trial_site on delivered_trial (site_id);

-- Milestones and numbers. Nothing is overwritten: the newest row of a trial stands.
create table delivered_trial_said (
    id bigint generated always as identity primary key,
    trial_id uuid not null references delivered_trial,
    answers jsonb not null,
    said_at timestamptz not null,
    said_by text not null,
    said_role text not null
);
create index delivered_trial_said_newest on delivered_trial_said (trial_id, id desc);

-- Patients month by month, imported. The newest row of a trial and month stands.
create table delivered_recruitment (
    id bigint generated always as identity primary key,
    trial_id uuid not null references delivered_trial,
    month date not null check (extract(day from month) = 1),
    screened int not null check (screened >= 0),
    included int not null check (included >= 0 and included <= screened),
    imported_at timestamptz not null,
    imported_by text not null
);
create index delivered_recruitment_newest on delivered_recruitment (trial_id, month, id desc);

-- What a trust says against a row of its figures, and what the unit answered.
create table row_dispute (
    id uuid primary key default uuidv7(),
    trust_id uuid not null references trust,
    measure text not null,
    row_key text not null,
    words text not null check (words <> ''),
    said_at timestamptz not null,
    said_by text not null,
    reply text,
    replied_at timestamptz,
    replied_by text
);
create index row_dispute_trust on row_dispute (trust_id, said_at desc);
create index row_dispute_open on row_dispute (said_at) where replied_at is null;
