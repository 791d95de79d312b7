-- What lists over all shards find anywhere in a name or title (`contains`, `containsIgnoreCase`): an index of its trigrams.

create extension if not exists pg_trgm;
create index instruments_name_trigrams_idx on market_core.instruments using gin (name gin_trgm_ops);
create index portfolios_name_trigrams_idx on market_core.portfolios using gin (name gin_trgm_ops);
