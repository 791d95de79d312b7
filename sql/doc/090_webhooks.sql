-- How far each webhook is: whoever sends goes on where the last one stood.

create table doc_core.webhooks (
  stream text not null,
  endpoint text not null,
  position bigint not null,
  generation bigint not null default 0,
  failures integer not null default 0,
  last_error text,
  parked_at timestamptz,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (stream, endpoint)
);
comment on table doc_core.webhooks is 'Endpoints that are told of events, and the position in event_log up to which each has had them all. Distributed by stream, beside event_log.';
comment on column doc_core.webhooks.generation is 'Rises when an operator sends it back or releases it: who sends by an older one stops.';
comment on column doc_core.webhooks.failures is 'How often the event that fails most has failed since the last that was taken.';
comment on column doc_core.webhooks.parked_at is 'When it was given up; null while it is sent to.';
