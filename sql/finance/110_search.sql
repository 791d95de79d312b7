-- What Query.search finds rows by: their words, kept by the database beside them so that ranking reads and parses no text again.

alter table finance_core.chart_of_accounts add column search_text tsvector generated always as (
  setweight(to_tsvector('simple', code || ' ' || name), 'A')
  || setweight(to_tsvector('english', name), 'A')
  || setweight(to_tsvector('english', coalesce(description, '')), 'D')
) stored;
comment on column finance_core.chart_of_accounts.search_text is 'Words by which an account is found: code and name as they are written, name and, with less weight, description in every form.';
create index chart_of_accounts_search_text_idx on finance_core.chart_of_accounts using gin (search_text);
