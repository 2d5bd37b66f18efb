-- What is written goes into the indexes at once, not into lists that every search would read until somebody tidies them up.
alter index showcase_search set (fastupdate = off);
alter index showcase_word_like set (fastupdate = off);
select gin_clean_pending_list('showcase_search'), gin_clean_pending_list('showcase_word_like');
