-- What Query.search finds rows by: their words, kept by the database beside them so that ranking reads and parses no text again.

alter table hc_core.employees add column search_text tsvector generated always as (
  setweight(to_tsvector('simple', employee_number || ' ' || first_name || ' ' || last_name || ' ' || email), 'A')
) stored;
comment on column hc_core.employees.search_text is 'Words by which an employee is found: number, names and address as they are written.';
create index employees_search_text_idx on hc_core.employees using gin (search_text);
