-- Keys that have been kept for long enough are found by their age and removed.

create index idempotency_keys_created_at_idx on hc_core.idempotency_keys (created_at);
