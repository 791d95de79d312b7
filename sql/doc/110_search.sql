-- What Query.search finds rows by: their words, kept by the database beside them so that ranking reads and parses no text again.

alter table doc_core.documents add column search_text tsvector generated always as (
  setweight(to_tsvector('simple', document_number || ' ' || title), 'A')
  || setweight(to_tsvector('english', title), 'A')
  || setweight(to_tsvector('english', description), 'D')
) stored;
comment on column doc_core.documents.search_text is 'Words by which a document is found: number and title as they are written, title and, with less weight, description in every form.';
create index documents_search_text_idx on doc_core.documents using gin (search_text);
