import {
  columns,
  fanOut,
  type Params,
  type Statement,
  singleShard,
  statement,
} from '../../../citus/statement';

/** A domain event as it waits in the outbox of its service. */
export interface OutboxEvent {
  /** Rises with time within an aggregate. */
  readonly id: string;
  /** `Portfolio` */
  readonly aggregate: string;
  readonly aggregateId: string;
  /** `TradeFilled` */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Employee who caused it. */
  readonly actorId: string;
  readonly occurredAt: string;
  /** How often its delivery has failed. */
  readonly attempts: number;
}

/** What waits in an outbox. */
export interface Backlog {
  /** Events by number. */
  readonly events: string;
  /** Seconds since the oldest of them occurred. */
  readonly age: number;
}

/** What a mutation says of an event; the rest is known. */
export interface NewEvent {
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly type: string;
  readonly payload: object;
}

/** The statements over a service's outbox, which is distributed by the aggregate's id. */
export interface OutboxTable {
  readonly append: Statement<Params, never>;
  /**
   * The oldest events that may be delivered now, `$limit` of them: none whose aggregate has an earlier event that is
   * put off, so that an aggregate's events never overtake each other and a stuck one holds up only its own.
   */
  readonly deliverable: Statement<Params, OutboxEvent>;
  readonly remove: Statement<Params, never>;
  /** How many events wait, those that are put off included, and for how long the oldest has. */
  readonly backlog: Statement<Params, Backlog>;
  /** Counts a failed delivery and puts the next one off by `$seconds`. */
  readonly postpone: Statement<Params, never>;
}

/** Declares the statements over `<schema>.outbox`. */
export function outboxTable(service: string, schema: string): OutboxTable {
  const table = `${schema}.outbox`;
  return {
    append: statement<Params, never>({
      name: `${service}.outbox.append`,
      route: singleShard,
      sql: `insert into ${table} (aggregate_id, aggregate, type, payload, actor_id)
            values ($key::bigint, $aggregate::text, $type::text, $payload::jsonb, $actorId::bigint)`,
    }),
    deliverable: statement<Params, OutboxEvent>({
      name: `${service}.outbox.deliverable`,
      route: fanOut(
        'the relay takes events of every aggregate; the outbox holds only what is not delivered yet',
      ),
      sql: `select ${columns<OutboxEvent>({
        id: 'event_id',
        aggregate: 'aggregate',
        aggregateId: 'aggregate_id',
        type: 'type',
        payload: 'payload',
        actorId: 'actor_id',
        occurredAt: 'occurred_at',
        attempts: 'attempts',
      })} from ${table}
          where not exists (
            select from ${table} earlier
            where earlier.aggregate_id = outbox.aggregate_id and earlier.event_id <= outbox.event_id
              and earlier.next_attempt_at > clock_timestamp())
          order by event_id limit $limit::integer`,
    }),
    backlog: statement<Params, Backlog>({
      name: `${service}.outbox.backlog`,
      route: fanOut('what waits of all aggregates together; the outbox holds only what is not delivered yet'),
      sql: `select ${columns<Backlog>({
        events: 'count(*)',
        age: 'coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)::double precision',
      })} from ${table}`,
    }),
    remove: statement<Params, never>({
      name: `${service}.outbox.remove`,
      route: singleShard,
      sql: `delete from ${table} where aggregate_id = $key::bigint and event_id = $id::bigint`,
    }),
    postpone: statement<Params, never>({
      name: `${service}.outbox.postpone`,
      route: singleShard,
      sql: `update ${table} set attempts = attempts + 1, last_error = $error::text,
              next_attempt_at = now() + make_interval(secs => $seconds::integer)
            where aggregate_id = $key::bigint and event_id = $id::bigint`,
    }),
  };
}
