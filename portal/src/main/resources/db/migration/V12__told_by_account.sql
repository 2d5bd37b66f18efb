-- Who wrote or told something, by account: two people can share a name. Empty for what came by a personal link and for what is older.
alter table country_assessment add column updated_by_account uuid references account;
alter table outcome_event add column recorded_by_account uuid references account;
