-- What trusts declare that they can take, by therapy area. Nothing is overwritten: the newest row of a trust and area stands.
create table declared_capacity (
    id bigint generated always as identity primary key,
    trust_id uuid not null references trust,
    therapy_area text not null references therapy_area,
    withdrawn boolean not null,
    answers jsonb not null,
    declared_at timestamptz not null,
    declared_by text not null,
    declared_role text not null
);
create index declared_capacity_newest on declared_capacity (therapy_area, trust_id, id desc);

-- whether the sponsor may read capacity and competition of a request
create table capacity_shared (
    request_id uuid primary key references request,
    shared_at timestamptz not null,
    shared_by text not null
);
