-- Trials of registers that the unit found to be no news for a request.
create table outcome_dismissal (
    request_id uuid not null references request,
    trial_id uuid not null references trial,
    dismissed_at timestamptz not null,
    dismissed_by text not null,
    primary key (request_id, trial_id)
);
create index request_trial_nct on request (upper(nct_number)) where nct_number is not null;
create index request_trial_eu_ct on request (left(eu_ct_number, 14)) where eu_ct_number is not null;
