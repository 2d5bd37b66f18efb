-- What a request asks of patients, as composed; every save is a version that stays.
-- Undo and redo are versions too: before_version and after_version say which state they lead to next, 0 = none.
create table criteria (
    request_id uuid not null references request,
    version int not null check (version > 0),
    criteria jsonb not null,
    before_version int not null check (before_version >= 0),
    after_version int not null check (after_version >= 0),
    done text not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (request_id, version)
);
