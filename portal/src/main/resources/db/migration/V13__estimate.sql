-- What an estimate from published statistics was made from; the numbers follow from it and the statistics.
create table estimate (
    request_id uuid not null references request,
    version int not null check (version > 0),
    answers jsonb not null,
    shared boolean not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (request_id, version)
);
