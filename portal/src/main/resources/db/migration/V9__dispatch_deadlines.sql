-- The deadlines of a request are the request's own: the dispatch no longer keeps a second pair that could differ.
update request r set internal_deadline = d.internal_deadline
from dispatch d where d.request_id = r.id and d.internal_deadline is not null;
drop index dispatch_chase;
drop index dispatch_collate;
alter table dispatch drop column internal_deadline, drop column reply_deadline;
create index dispatch_open on dispatch (request_id)
    where sent_at is not null and closed_at is null
        and (internal_deadline_passed_at is null or reply_deadline_passed_at is null);

-- The hospitals' deadline that follows from a sponsor's that was moved after the dispatch; the unit says yes or no.
alter table request add column proposed_deadline date;

-- Grows with every change of the calendar entry, so that calendars know which is newer.
alter table recipient add column calendar_sequence int not null default 0;

-- A trust that was recalled and asked again: how it was asked before.
create table recipient_earlier (
    recipient_id uuid not null references recipient,
    sent_at timestamptz not null,
    due date,
    recalled_at timestamptz not null,
    primary key (recipient_id, recalled_at)
);

-- The comment is written before the overview is looked at and sent; two who write it are told of each other.
alter table collated_answer
    add column comment_version int not null default 0,
    add column comment_by text;

-- Two colleagues may have the same name, but not the same address.
alter table answer add column updated_email citext;
