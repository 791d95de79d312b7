-- What Query.search finds rows by: their words, kept by the database beside them so that ranking reads and parses no text again.

alter table risk_core.risk_registers add column search_text tsvector generated always as (
  setweight(to_tsvector('simple', risk_number || ' ' || title), 'A')
  || setweight(to_tsvector('english', title), 'A')
  || setweight(to_tsvector('english', description), 'D')
) stored;
comment on column risk_core.risk_registers.search_text is 'Words by which a risk is found: number and title as they are written, title and, with less weight, description in every form.';
create index risk_registers_search_text_idx on risk_core.risk_registers using gin (search_text);
