-- What lists over all shards find anywhere in a name or title (`contains`, `containsIgnoreCase`): an index of its trigrams.

create extension if not exists pg_trgm;
create index chart_of_accounts_name_trigrams_idx on finance_core.chart_of_accounts using gin (name gin_trgm_ops);
