-- What the main pages need with a hundred thousand requests and a million answers.

-- The inbox: what waits first, then by deadline; and the centres' list by title.
create index recipient_inbox on recipient (trust_id, (state in ('SENT', 'OPENED', 'PASSED_ON')) desc, due, id)
    where sent_at is not null and state <> 'RECALLED';
create index request_centre_title on request (centre_id, lower(title), id) where channel = 'CENTRE';
create index request_list_centres on request (received_at desc, id) where channel = 'CENTRE';
create index outcome_event_recorded on outcome_event (recorded_at);

-- What a hospital may search in: the other column also knows the sponsor's own numbers.
alter table request add column open_search tsvector generated always as (
    to_tsvector('simple', coalesce(reference, '') || ' ' || title || ' ' || coalesce(indication, ''))) stored;
create index request_open_search on request using gin (open_search);

-- The words in titles and indications, so that a misspelling or a part of a word is looked up among some thousand words
-- and not in every request.
create table search_word (
    word text primary key
);
create index search_word_trgm on search_word using gin (word gin_trgm_ops);
create function words_of(title text, indication text) returns setof text language sql immutable as $$
    select word from unnest(tsvector_to_array(to_tsvector('simple', title || ' ' || coalesce(indication, '')))) word
    where word ~ '^[[:alpha:]]{3,40}$'
$$;
create function keep_search_words() returns trigger language plpgsql as $$
begin
    insert into search_word
    select found.word from words_of(new.title, new.indication) as found (word)
    where not exists (select from search_word known where known.word = found.word)
    order by found.word on conflict do nothing;
    return null;
end $$;
-- drafts change with every key pressed; their few rows are searched as they are
create trigger search_word_inserted after insert on request for each row
    when (new.status <> 'DRAFT') execute function keep_search_words();
create trigger search_word_updated after update on request for each row
    when (new.status <> 'DRAFT' and (old.status = 'DRAFT' or old.title <> new.title or old.indication is distinct from new.indication))
    execute function keep_search_words();
insert into search_word
select distinct found.word from request, words_of(title, indication) as found (word) where status <> 'DRAFT';

-- Requests whose titles are much alike, both ways round. Comparing one with all takes seconds when there are many, so it
-- is done once; the title and indication that were compared tell whether it must be done again.
create table lookalike (
    request_id uuid not null,
    other_id uuid not null,
    alike real not null,
    primary key (request_id, other_id)
);
create index lookalike_other on lookalike (other_id);
create table lookalike_search (
    request_id uuid primary key,
    title text not null,
    indication text,
    searched_at timestamptz not null default now()
);
