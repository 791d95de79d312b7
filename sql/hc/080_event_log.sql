-- Events that were told stay for a while, in the order in which they were: who was away goes on where it stood.

create table hc_core.event_log (
  stream text not null,
  position bigint not null,
  event_id bigint not null,
  aggregate_id bigint not null,
  aggregate text not null,
  type text not null,
  payload jsonb not null,
  actor_id bigint not null,
  occurred_at timestamptz not null,
  logged_at timestamptz not null default clock_timestamp(),
  primary key (stream, position),
  unique (stream, event_id)
);
comment on table hc_core.event_log is 'Events in the order in which the relay has told them, for subscriptions and streams; old ones are removed. Distributed by stream, of which there is one: an order is kept in one place.';
create index event_log_logged_at_idx on hc_core.event_log (stream, logged_at);

alter table hc_core.outbox add column logged boolean;
comment on column hc_core.outbox.logged is 'True once it is in event_log and waits only for the services that have subscribed to it; null before.';
