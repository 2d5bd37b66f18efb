-- Versions of the framework study sites assess themselves by. A frozen one stays as it is: the trigger refuses everything else.
create table maturity_framework (
    version int primary key,
    frozen boolean not null,
    -- counts the edits of a draft, so that the second of two people overwrites nothing
    revision int not null,
    content text not null,
    changed_at timestamptz not null,
    changed_by text not null
);
create function refuse_framework_change() returns trigger language plpgsql as $$
begin
    raise exception 'version % of the framework is frozen', old.version;
end $$;
create trigger maturity_framework_frozen before update or delete on maturity_framework
    for each row when (old.frozen) execute function refuse_framework_change();

-- A site's assessment by one version. The next one begins as a copy of what stood.
create table maturity_assessment (
    id uuid primary key default uuidv7(),
    site_id uuid not null references study_site,
    version int not null references maturity_framework,
    started_at timestamptz not null,
    started_by text not null,
    finished_at timestamptz,
    finished_by text,
    -- what was measured when it was finished, so that the result can be computed again
    measured text,
    -- the site has seen what came of it and lets others see it where the trust consents
    released_at timestamptz,
    released_by text,
    comment text
);
create index maturity_assessment_site on maturity_assessment (site_id, id desc);
create unique index maturity_assessment_open on maturity_assessment (site_id) where finished_at is null;

-- What was said of each statement, by whom. Rows are only ever added: the newest answer stands, and the newest review after it.
create table maturity_said (
    id bigint generated always as identity primary key,
    assessment_id uuid not null references maturity_assessment,
    statement text not null,
    kind text not null check (kind in ('ANSWER', 'REVIEW', 'REPLY')),
    content text not null,
    said_at timestamptz not null,
    account_id uuid not null references account,
    said_by text not null,
    said_role text not null
);
create index maturity_said_assessment on maturity_said (assessment_id, id);
create function refuse_maturity_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was said of an assessment is append-only';
end $$;
create trigger maturity_said_append_only before update or delete on maturity_said
    for each row execute function refuse_maturity_change();
