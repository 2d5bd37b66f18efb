-- How many hours a site's people have, beside who they are. Nothing is overwritten: the newest row of a site stands.
create table site_staffing (
    id bigint generated always as identity primary key,
    site_id uuid not null references study_site,
    answers jsonb not null,
    said_at timestamptz not null,
    said_by text not null
);
create index site_staffing_newest on site_staffing (site_id, id desc);

-- Trials that take hours of a site. The newest row of a trial stands; one that was removed keeps its rows.
create table site_trial (
    id bigint generated always as identity primary key,
    trial_key uuid not null,
    site_id uuid not null references study_site,
    answers jsonb not null,
    removed boolean not null,
    said_at timestamptz not null,
    said_by text not null
);
create index site_trial_newest on site_trial (site_id, trial_key, id desc);
