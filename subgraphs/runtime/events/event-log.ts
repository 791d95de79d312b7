import {
  type AnyTable,
  arrayOf,
  bigint,
  bulkInsert,
  columns,
  defaulted,
  jsonb,
  key,
  keys,
  param,
  type Statement,
  singleShard,
  statement,
  table,
  text,
  timestamptz,
} from '../../../citus';
import type { Database } from '../../../citus/send/database';
import type { Writer } from '../../../citus/write/writer';
import { there } from '../../../platform/there';
import type { OutboxEvent } from './outbox';

/** An event as it was told, with its place among all of its service. */
export interface LoggedEvent extends Omit<OutboxEvent, 'attempts' | 'isLogged' | 'isDue'> {
  /** Rises in the order in which the events of a service were told; there are gaps. */
  readonly position: string;
}

/** Where a log begins and ends; both 0 as long as nothing is in it. */
export interface LogBounds {
  readonly first: string;
  readonly last: string;
}

/** The statements over a service's log of events, which all lies in one shard. */
export interface EventLogTable {
  readonly table: AnyTable;
  readonly bounds: Statement<{ readonly key: string }, LogBounds>;
  readonly append: Statement<AppendParams, never>;
  readonly read: Statement<
    { readonly key: string; readonly after: string; readonly limit: number },
    LoggedEvent
  >;
  readonly expire: Statement<{ readonly key: string; readonly hours: number }, never>;
}

type AppendParams = {
  readonly [Name in
    | 'keys'
    | 'positions'
    | 'ids'
    | 'aggregateIds'
    | 'aggregates'
    | 'types'
    | 'payloads'
    | 'actorIds'
    | 'times']: readonly string[];
};

/** Declares the table and statements of `<schema>.event_log`. */
export function eventLogTable(service: string, schema: string): EventLogTable {
  const log = table(
    `${schema}.event_log`,
    {
      stream: text(),
      position: bigint(),
      id: bigint('event_id'),
      aggregateId: bigint(),
      aggregate: text(),
      type: text(),
      payload: jsonb<Readonly<Record<string, unknown>>>(),
      actorId: bigint(),
      occurredAt: timestamptz(),
      loggedAt: defaulted(timestamptz()),
    },
    { key: ['stream', 'position'], distributedBy: 'stream', group: 'events' },
  );
  return {
    table: log,
    bounds: statement<LogBounds>(`${service}.events.bounds`, singleShard)
      .sql`select coalesce(min(position), 0) as first, coalesce(max(position), 0) as last
           from ${log} where stream = ${key.text}`,
    append: statement(`${service}.events.append`, bulkInsert).sql`insert into ${log}
             (stream, position, event_id, aggregate_id, aggregate, type, payload, actor_id, occurred_at)
           select stream, position, event_id, aggregate_id, aggregate, type, payload::jsonb, actor_id, occurred_at
           from unnest(${keys.text}, ${arrayOf(param.bigint('positions'))}, ${arrayOf(param.bigint('ids'))},
                       ${arrayOf(param.bigint('aggregateIds'))}, ${arrayOf(param.text('aggregates'))},
                       ${arrayOf(param.text('types'))}, ${arrayOf(param.text('payloads'))},
                       ${arrayOf(param.bigint('actorIds'))}, ${arrayOf(param.timestamptz('times'))})
             as given (stream, position, event_id, aggregate_id, aggregate, type, payload, actor_id, occurred_at)
           on conflict (stream, event_id) do nothing`,
    read: statement<LoggedEvent>(`${service}.events.read`, singleShard)
      .sql`select ${columns(log, 'position', 'id', 'aggregate', 'aggregateId', 'type', 'payload', 'actorId', 'occurredAt')}
           from ${log} where stream = ${key.text} and position > ${param.bigint('after')}
           order by position limit ${param.integer('limit')}`,
    expire: statement(`${service}.events.expire`, singleShard)
      .sql`delete from ${log} where stream = ${key.text}
             and logged_at < now() - make_interval(hours => ${param.integer('hours')})
             and position < (select max(position) from ${log} newest where newest.stream = ${key.text})`,
  };
}

/** The log of one service's events. Its writer is the relay, of which there is one at a time. */
export class EventLog {
  /** The last position that is taken, as far as this process knows. */
  #last: bigint | undefined;

  constructor(
    private readonly service: string,
    private readonly table: EventLogTable,
    private readonly database: Database,
    private readonly writer: Writer,
  ) {}

  /**
   * Appends events in their order; those that are in the log already stay where they are. Each batch is there before the
   * next is begun, so that whoever reads behind a position misses none. Rejects, with nothing written, where another
   * process has written meanwhile: then the next call begins behind that.
   */
  async append(events: readonly OutboxEvent[]): Promise<void> {
    if (events.length === 0) return;
    this.#last ??= BigInt((await this.bounds()).last);
    const first = this.#last + 1n;
    // Whatever comes of it, these positions are used up: where that is not known, the log is asked again.
    this.#last = undefined;
    await this.writer.transaction(({ run }) =>
      run(this.table.append, {
        keys: events.map(() => this.service),
        positions: events.map((_, index) => String(first + BigInt(index))),
        ids: events.map(({ id }) => id),
        aggregateIds: events.map(({ aggregateId }) => aggregateId),
        aggregates: events.map(({ aggregate }) => aggregate),
        types: events.map(({ type }) => type),
        payloads: events.map(({ payload }) => JSON.stringify(payload)),
        actorIds: events.map(({ actorId }) => actorId),
        times: events.map(({ occurredAt }) => occurredAt),
      }),
    );
    this.#last = first + BigInt(events.length - 1);
  }

  /** Events behind a position, the first of them, `limit` at most. */
  read(after: string, limit: number): Promise<LoggedEvent[]> {
    return this.database.run(this.table.read, { key: this.service, after, limit });
  }

  async bounds(): Promise<LogBounds> {
    return there((await this.database.run(this.table.bounds, { key: this.service }))[0]);
  }

  /** Removes what was told more than so many hours ago; the newest stays, and says where one stands. */
  async expire(hours: number): Promise<void> {
    await this.writer.transaction(({ run }) => run(this.table.expire, { key: this.service, hours }));
  }
}
