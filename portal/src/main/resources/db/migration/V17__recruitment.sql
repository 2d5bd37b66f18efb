-- Forecasts of recruitment as they were asked for and what was told. Every version is kept, so that a forecast can be compared with what
-- happened.
create table recruitment_forecast (
    request_id uuid not null references request,
    version int not null check (version > 0),
    answers jsonb not null,
    told jsonb not null,
    shared boolean not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (request_id, version)
);
