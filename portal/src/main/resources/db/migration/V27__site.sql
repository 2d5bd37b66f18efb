-- A study site: a department of a trust, in one therapy area.
create table study_site (
    id uuid primary key default uuidv7(),
    trust_id uuid not null references trust,
    department text not null check (department <> ''),
    therapy_area text not null references therapy_area,
    created_at timestamptz not null,
    created_by text not null,
    closed_at timestamptz
);
create unique index study_site_open on study_site (trust_id, lower(department), therapy_area) where closed_at is null;

-- What a site says of itself, part by part. Nothing is overwritten: the newest row of a part stands.
create table site_part (
    id bigint generated always as identity primary key,
    site_id uuid not null references study_site,
    part text not null,
    answers jsonb not null,
    said_at timestamptz not null,
    said_by text not null,
    said_role text not null
);
create index site_part_newest on site_part (site_id, part, id desc);

-- Who works with studies there, and until when their certificate of good clinical practice holds. A person who left has an end.
create table site_person (
    id uuid primary key default uuidv7(),
    site_id uuid not null references study_site,
    answers jsonb not null,
    added_at timestamptz not null,
    added_by text not null,
    ended_at timestamptz,
    ended_by text
);
create index site_person_site on site_person (site_id);

-- Whether sponsors may see how a trust's sites are doing. The newest row of a trust stands; without one they may not.
create table site_consent (
    id bigint generated always as identity primary key,
    trust_id uuid not null references trust,
    given boolean not null,
    said_at timestamptz not null,
    said_by text not null
);
create index site_consent_newest on site_consent (trust_id, id desc);
