-- What a protocol said, beside the draft that was made of it; the file itself is not kept.
create table protocol_upload (
    request_id uuid primary key references request,
    read_at timestamptz not null,
    reading jsonb not null
);
create table protocol_criterion (
    request_id uuid not null references protocol_upload,
    node text not null,
    ordinal integer not null,
    role text not null check (role in ('INCLUSION', 'EXCLUSION')),
    identifier text not null,
    text text not null,
    place text not null,
    in_codes boolean not null,
    choice text not null check (choice in ('OPEN', 'ACCEPTED', 'WORDS')),
    primary key (request_id, node)
);
