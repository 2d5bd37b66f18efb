-- A finished computation of all figures as known at a date; past dates never change, so neither do their runs.
create table report_run (
    id uuid primary key default uuidv7(),
    as_of date not null,
    computed_at timestamptz not null,
    final boolean not null,
    figures jsonb not null,
    took_ms int not null,
    definitions_version text not null
);
create index report_run_as_of on report_run (as_of, computed_at desc);
