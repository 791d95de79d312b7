import {
  type AnyTable,
  columns,
  fanOut,
  insertInto,
  key,
  param,
  type Statement,
  singleShard,
  statement,
  t,
  table,
} from '../../../citus';

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

/** An event as the relay finds it. */
export interface WaitingEvent extends OutboxEvent {
  /** Whether it is in the log of events, and waits only for the services that have subscribed to it. */
  readonly isLogged: boolean;
  /** Whether those may have it now: no earlier event of its aggregate is put off. */
  readonly isDue: boolean;
}

/** What waits in an outbox. */
export interface Backlog {
  /** Events by number. */
  readonly events: string;
  /** Seconds since the oldest of them occurred. */
  readonly age: number;
}

/** The statements over a service's outbox, which is distributed by the aggregate's id. */
export interface OutboxTable {
  readonly append: Statement<AppendParams, never>;
  /**
   * The oldest events that are to be logged or may be delivered now, `$limit` of them. None is due whose aggregate has an
   * earlier event that is put off, so that an aggregate's events never overtake each other and a stuck one holds up only
   * its own.
   */
  readonly waiting: Statement<{ readonly limit: number }, WaitingEvent>;
  /** Notes that an event is in the log. */
  readonly markLogged: Statement<{ readonly key: string; readonly id: string }, never>;
  readonly remove: Statement<{ readonly key: string; readonly id: string }, never>;
  /** How many events wait, those that are put off included, and for how long the oldest has. */
  readonly backlog: Statement<Record<never, never>, Backlog>;
  /** Counts a failed delivery and puts the next one off by `$seconds`. */
  readonly postpone: Statement<PostponeParams, never>;
  readonly table: AnyTable;
}

/** A row of an outbox; the payload is JSON as text. */
type AppendParams = {
  readonly [Name in 'key' | 'aggregate' | 'type' | 'payload' | 'actorId']: string;
};

type PostponeParams = {
  readonly key: string;
  readonly id: string;
  readonly seconds: number;
  readonly error: string;
};

/**
 * Declares the table and statements of `<schema>.outbox`.
 * @param beside the table on whose shards it lies: that of which most events tell
 */
export function outboxTable(service: string, schema: string, beside?: AnyTable): OutboxTable {
  const outbox = table(
    `${schema}.outbox`,
    {
      id: t.defaulted(t.bigint('event_id')),
      aggregateId: t.bigint(),
      aggregate: t.text(),
      type: t.text(),
      payload: t.jsonb<string>(),
      actorId: t.bigint(),
      occurredAt: t.defaulted(t.timestamptz()),
      attempts: t.defaulted(t.integer()),
      nextAttemptAt: t.defaulted(t.timestamptz()),
      lastError: t.defaulted(t.nullable(t.text())),
      logged: t.defaulted(t.nullable(t.boolean())),
    },
    {
      key: ['aggregateId', 'id'],
      distributedBy: 'aggregateId',
      group: 'outbox',
      ...(beside && { colocatedWith: beside }),
    },
  );
  return {
    table: outbox,
    append: insertInto(outbox, `${service}.outbox.append`),
    waiting: statement<WaitingEvent>(
      `${service}.outbox.waiting`,
      fanOut('the relay takes events of every aggregate; the outbox holds only what is not delivered yet'),
    )
      .sql`select ${columns(outbox, 'id', 'aggregate', 'aggregateId', 'type', 'payload', 'actorId', 'occurredAt', 'attempts')},
                 logged is true as "isLogged", due as "isDue"
          from (
            select *, not exists (
              select from ${outbox} earlier
              where earlier.aggregate_id = outbox.aggregate_id and earlier.event_id <= outbox.event_id
                and earlier.next_attempt_at > clock_timestamp()) as due
            from ${outbox}) outbox
          where due or logged is not true
          order by event_id limit ${param.integer('limit')}`,
    markLogged: statement(`${service}.outbox.markLogged`, singleShard).sql`update ${outbox} set logged = true
           where aggregate_id = ${key.bigint} and event_id = ${param.bigint('id')}`,
    backlog: statement<Backlog>(
      `${service}.outbox.backlog`,
      fanOut('what waits of all aggregates together; the outbox holds only what is not delivered yet'),
    ).sql`select count(*) as events,
                 coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)::double precision as age
          from ${outbox}`,
    remove: statement(`${service}.outbox.remove`, singleShard)
      .sql`delete from ${outbox} where aggregate_id = ${key.bigint} and event_id = ${param.bigint('id')}`,
    postpone: statement(`${service}.outbox.postpone`, singleShard)
      .sql`update ${outbox} set attempts = attempts + 1, last_error = ${param.text('error')},
             next_attempt_at = now() + make_interval(secs => ${param.integer('seconds')})
           where aggregate_id = ${key.bigint} and event_id = ${param.bigint('id')}`,
  };
}
