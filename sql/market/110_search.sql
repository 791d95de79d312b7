-- What Query.search finds rows by: their words, kept by the database beside them so that ranking reads and parses no text again.

alter table market_core.instruments add column search_text tsvector generated always as (
  setweight(to_tsvector('simple', symbol || ' ' || coalesce(isin, '') || ' ' || name), 'A')
  || setweight(to_tsvector('english', name), 'A')
) stored;
comment on column market_core.instruments.search_text is 'Words by which an instrument is found: symbol, ISIN and name as they are written, and name in every form.';
create index instruments_search_text_idx on market_core.instruments using gin (search_text);

alter table market_core.portfolios add column search_text tsvector generated always as (
  setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('english', name), 'A')
) stored;
comment on column market_core.portfolios.search_text is 'Words by which a portfolio is found: its name as it is written, and in every form.';
create index portfolios_search_text_idx on market_core.portfolios using gin (search_text);
