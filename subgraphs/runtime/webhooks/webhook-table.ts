import {
  type AnyTable,
  columns,
  key,
  param,
  type Statement,
  singleShard,
  sql,
  statement,
  t,
  table,
} from '../../../citus';

/** How far an endpoint is with the events of a service. */
export interface WebhookState {
  /** Up to where it has had them all. */
  readonly position: string;
  /** Rises when an operator changes it. */
  readonly generation: string;
  /** When it was given up; null while it is sent to. */
  readonly parkedAt: string | null;
}

interface Place {
  /** Name of the service. */
  readonly key: string;
  readonly endpoint: string;
}

/** A change by who sends: it is made only where no operator has changed anything since that generation. */
interface Change extends Place {
  readonly generation: string;
}

/** The statements over `<schema>.webhooks`, which all lies in one shard. */
export interface WebhookTable {
  readonly table: AnyTable;
  /** Takes an endpoint on that is not known yet. */
  readonly add: Statement<Place & { readonly position: string }, never>;
  readonly find: Statement<Place, WebhookState>;
  /** All up to a position has been sent. Returns a row where it was written. */
  readonly advance: Statement<Change & { readonly position: string }, { readonly position: string }>;
  readonly fail: Statement<Change & { readonly failures: number; readonly error: string }, never>;
  readonly park: Statement<Change & { readonly failures: number; readonly error: string }, never>;
}

/**
 * Declares the table and statements of `<schema>.webhooks`.
 * @param eventLog the table in whose shard it lies
 */
export function webhookTable(service: string, schema: string, eventLog: AnyTable): WebhookTable {
  const webhooks = table(
    `${schema}.webhooks`,
    {
      stream: t.text(),
      endpoint: t.text(),
      position: t.bigint(),
      generation: t.defaulted(t.bigint()),
      failures: t.defaulted(t.integer()),
      lastError: t.defaulted(t.nullable(t.text())),
      parkedAt: t.defaulted(t.nullable(t.timestamptz())),
      changedAt: t.defaulted(t.timestamptz()),
    },
    { key: ['stream', 'endpoint'], distributedBy: 'stream', colocatedWith: eventLog },
  );
  const isIt = sql`stream = ${key.text} and endpoint = ${param.text('endpoint')}`;
  const isUnchanged = sql`${isIt} and generation = ${param.bigint('generation')} and parked_at is null`;
  const failed = sql`failures = ${param.integer('failures')}, last_error = ${param.text('error')},
                     changed_at = now()`;
  return {
    table: webhooks,
    add: statement(`${service}.webhooks.add`, singleShard)
      .sql`insert into ${webhooks} (stream, endpoint, position)
           values (${key.text}, ${param.text('endpoint')}, ${param.bigint('position')})
           on conflict (stream, endpoint) do nothing`,
    find: statement<WebhookState>(`${service}.webhooks.find`, singleShard)
      .sql`select ${columns(webhooks, 'position', 'generation', 'parkedAt')} from ${webhooks} where ${isIt}`,
    advance: statement<{ readonly position: string }>(`${service}.webhooks.advance`, singleShard)
      .sql`update ${webhooks} set position = greatest(position, ${param.bigint('position')}), failures = 0,
             last_error = null, changed_at = now()
           where ${isUnchanged} returning position`,
    fail: statement(`${service}.webhooks.fail`, singleShard)
      .sql`update ${webhooks} set ${failed} where ${isUnchanged}`,
    park: statement(`${service}.webhooks.park`, singleShard)
      .sql`update ${webhooks} set ${failed}, parked_at = now() where ${isUnchanged}`,
  };
}
