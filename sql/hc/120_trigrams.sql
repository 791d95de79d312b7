-- What lists over all shards find anywhere in a name or title (`contains`, `containsIgnoreCase`): an index of its trigrams.

create extension if not exists pg_trgm;
create index employees_sort_name_trigrams_idx on hc_core.employees using gin (sort_name gin_trgm_ops);
