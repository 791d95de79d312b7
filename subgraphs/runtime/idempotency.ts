import { createHash } from 'node:crypto';
import {
  type AnyTable,
  columns,
  fanOut,
  key,
  nullable,
  param,
  type Statement,
  singleShard,
  sql,
  statement,
  type Transaction,
  t,
  table,
} from '../../citus';
import { failure } from '../../platform/errors';

/** The statements over a service's table of idempotency keys. */
export interface IdempotencyTable {
  /**
   * Claims a key for this transaction. Returns undefined when the work is to be done now, else what came of it the
   * first time. Waits for a transaction that holds the same key. Throws IDEMPOTENCY_KEY_REUSED for another input.
   */
  claim(transaction: Transaction, claim: Claim): Promise<{ readonly result: unknown } | undefined>;
  /** Keeps the result under the claimed key, in the same transaction. */
  keep(transaction: Transaction, claim: Claim, result: unknown): Promise<void>;
  readonly table: AnyTable;
  /** Keys that are older than so many hours, the oldest first. */
  readonly expired: Statement<{ hours: number; limit: number }, ClaimedKey>;
  /** Removes a key if it is older than so many hours. */
  readonly remove: Statement<ClaimedKey & { hours: number }, never>;
}

/** What identifies a key: each actor has its own. */
export interface ClaimedKey {
  readonly key: string;
  readonly actorId: string;
}

/** A key as an actor gave it, for one mutation with one input. */
export interface Claim extends ClaimedKey {
  readonly inputHash: string;
}

/**
 * A digest of what a mutation is asked to do: equal inputs have equal digests, whatever their order of fields. A field
 * that is null is not the same as one that is not given: the one takes something away, the other leaves it.
 */
export function inputHash(mutation: string, input: object): string {
  return createHash('sha256')
    .update(JSON.stringify([mutation, sorted(input)]))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, sorted(item)]);
}

/** Declares the table and statements of `<schema>.idempotency_keys`, which is distributed by the key. */
export function idempotencyTable(service: string, schema: string): IdempotencyTable {
  const keys = table(
    `${schema}.idempotency_keys`,
    {
      key: t.text('idempotency_key'),
      actorId: t.bigint(),
      inputHash: t.text(),
      result: t.defaulted(t.nullable(t.jsonb<string>())),
      createdAt: t.defaulted(t.timestamptz()),
    },
    { key: ['key', 'actorId'], distributedBy: 'key', group: 'idempotency' },
  );
  const isClaim = sql`idempotency_key = ${key.text} and actor_id = ${param.bigint('actorId')}`;
  const oldest = sql`now() - make_interval(hours => ${param.integer('hours')})`;
  const insert = statement<{ key: string }>(`${service}.idempotency.claim`, singleShard)
    .sql`insert into ${keys} (idempotency_key, actor_id, input_hash)
         values (${key.text}, ${param.bigint('actorId')}, ${param.text('inputHash')})
         on conflict (idempotency_key, actor_id) do nothing returning idempotency_key as key`;
  const find = statement<{ inputHash: string; result: unknown }>(`${service}.idempotency.find`, singleShard)
    .sql`select ${columns(keys, 'inputHash', 'result')} from ${keys} where ${isClaim}`;
  const finish = statement(`${service}.idempotency.keep`, singleShard)
    .sql`update ${keys} set result = ${nullable(param.jsonb('result'))} where ${isClaim}`;
  return {
    table: keys,
    expired: statement<ClaimedKey>(
      `${service}.idempotency.expired`,
      fanOut('keys of every shard that are old; now and then, a batch at a time, by an index on their age'),
    ).sql`select ${columns(keys, 'key', 'actorId')} from ${keys}
          where created_at < ${oldest} order by created_at limit ${param.integer('limit')}`,
    remove: statement(`${service}.idempotency.remove`, singleShard)
      .sql`delete from ${keys} where ${isClaim} and created_at < ${oldest}`,
    claim: async (transaction, { key, actorId, inputHash: hash }) => {
      const claimed = await transaction.run(insert, { key, actorId, inputHash: hash });
      if (claimed.length > 0) return undefined;
      const [first] = await transaction.run(find, { key, actorId });
      if (first?.inputHash !== hash)
        throw failure('IDEMPOTENCY_KEY_REUSED', undefined, { inputPath: ['input', 'idempotencyKey'] });
      return { result: first.result };
    },
    keep: async (transaction, { key, actorId }, result) => {
      await transaction.run(finish, {
        key,
        actorId,
        result: result === undefined ? null : JSON.stringify(result),
      });
    },
  };
}
