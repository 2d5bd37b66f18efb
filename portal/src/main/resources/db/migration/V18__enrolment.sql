-- Patients enrolled in a request's trial, as reported. The newest row of a day stands; a correction or withdrawal is another row.
create table enrolment_report (
    id bigint generated always as identity primary key,
    request_id uuid not null references request,
    as_of date not null,
    answers jsonb not null,
    withdrawn boolean not null,
    reported_at timestamptz not null,
    reported_by text not null
);
create index enrolment_report_newest on enrolment_report (request_id, as_of, id desc);
