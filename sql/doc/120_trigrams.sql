-- What lists over all shards find anywhere in a name or title (`contains`, `containsIgnoreCase`): an index of its trigrams.

create extension if not exists pg_trgm;
create index documents_title_trigrams_idx on doc_core.documents using gin (title gin_trgm_ops);
