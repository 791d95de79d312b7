import { createHash } from 'node:crypto';
import { singleShard, statement } from '../../citus/statement';
import type { Transaction } from '../../citus/writer';
import { failure } from './errors';

/** The statements over a service's table of idempotency keys. */
export interface IdempotencyTable {
  /**
   * Claims a key for this transaction. Returns undefined when the work is to be done now, else what came of it the
   * first time. Waits for a transaction that holds the same key. Throws IDEMPOTENCY_KEY_REUSED for another input.
   */
  claim(transaction: Transaction, claim: Claim): Promise<{ readonly result: unknown } | undefined>;
  /** Keeps the result under the claimed key, in the same transaction. */
  keep(transaction: Transaction, claim: Claim, result: unknown): Promise<void>;
}

/** A key as an actor gave it, for one mutation with one input. */
export interface Claim {
  readonly key: string;
  readonly actorId: string;
  readonly inputHash: string;
}

/** A digest of what a mutation is asked to do: equal inputs have equal digests, whatever their order of fields. */
export function inputHash(mutation: string, input: object): string {
  return createHash('sha256')
    .update(JSON.stringify([mutation, sorted(input)]))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, sorted(item)]);
}

/** Declares the statements over `<schema>.idempotency_keys`, which is distributed by the key. */
export function idempotencyTable(service: string, schema: string): IdempotencyTable {
  const table = `${schema}.idempotency_keys`;
  const insert = statement<{ key: string; actorId: string; inputHash: string }, { key: string }>({
    name: `${service}.idempotency.claim`,
    route: singleShard,
    sql: `insert into ${table} (idempotency_key, actor_id, input_hash)
          values ($key::text, $actorId::bigint, $inputHash::text)
          on conflict (idempotency_key, actor_id) do nothing returning idempotency_key as key`,
  });
  const find = statement<{ key: string; actorId: string }, { inputHash: string; result: unknown }>({
    name: `${service}.idempotency.find`,
    route: singleShard,
    sql: `select input_hash as "inputHash", result from ${table}
          where idempotency_key = $key::text and actor_id = $actorId::bigint`,
  });
  const finish = statement<{ key: string; actorId: string; result: string }, never>({
    name: `${service}.idempotency.keep`,
    route: singleShard,
    sql: `update ${table} set result = $result::jsonb where idempotency_key = $key::text and actor_id = $actorId::bigint`,
  });
  return {
    claim: async (transaction, { key, actorId, inputHash: hash }) => {
      const claimed = await transaction.run(insert, { key, actorId, inputHash: hash });
      if (claimed.length > 0) return undefined;
      const [first] = await transaction.run(find, { key, actorId });
      if (first?.inputHash !== hash)
        throw failure('IDEMPOTENCY_KEY_REUSED', undefined, { inputPath: ['input', 'idempotencyKey'] });
      return { result: first.result };
    },
    keep: async (transaction, { key, actorId }, result) => {
      await transaction.run(finish, { key, actorId, result: JSON.stringify(result) });
    },
  };
}
