import {
  type AnyTable,
  columns,
  insertNewRows,
  key,
  param,
  type Statement,
  singleShard,
  statement,
  t,
  table,
  type WriteRows,
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

/** A row of the log; the payload is JSON as text. */
type NewEntry = Omit<LoggedEvent, 'payload'> & { readonly stream: string; readonly payload: string };

/** The statements over a service's log of events, which all lies in one shard. */
export interface EventLogTable {
  readonly table: AnyTable;
  readonly bounds: Statement<{ readonly key: string }, LogBounds>;
  readonly append: WriteRows<NewEntry>;
  readonly read: Statement<
    { readonly key: string; readonly after: string; readonly limit: number },
    LoggedEvent
  >;
  readonly expire: Statement<{ readonly key: string; readonly hours: number }, never>;
}

/** Declares the table and statements of `<schema>.event_log`. */
export function eventLogTable(service: string, schema: string): EventLogTable {
  const log = table(
    `${schema}.event_log`,
    {
      stream: t.text(),
      position: t.bigint(),
      id: t.bigint('event_id'),
      aggregateId: t.bigint(),
      aggregate: t.text(),
      type: t.text(),
      payload: t.jsonb<string>(),
      actorId: t.bigint(),
      occurredAt: t.timestamptz(),
      loggedAt: t.defaulted(t.timestamptz()),
    },
    { key: ['stream', 'position'], distributedBy: 'stream', group: 'events' },
  );
  return {
    table: log,
    bounds: statement<LogBounds>(`${service}.events.bounds`, singleShard)
      .sql`select coalesce(min(position), 0) as first, coalesce(max(position), 0) as last
           from ${log} where stream = ${key.text}`,
    append: insertNewRows(log, `${service}.events.append`, 'stream', 'id'),
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
    const rows = events.map((event, index) => ({
      ...event,
      stream: this.service,
      position: String(first + BigInt(index)),
      payload: JSON.stringify(event.payload),
    }));
    await this.writer.transaction((transaction) => this.table.append(transaction, rows));
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
