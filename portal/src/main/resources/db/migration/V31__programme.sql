-- What a trust or a centre offers and plans: testbeds, and events to come.
create table programme_entry (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('TESTBED', 'EVENT')),
    answers jsonb not null,
    version int not null default 1,
    said_at timestamptz not null,
    said_by text not null
);
create index programme_entry_organisation on programme_entry (organisation_id);
