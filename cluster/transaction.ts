import type { Client } from 'pg';

/** Runs the steps of one transaction: opens it, commits it, and rolls back when `work` fails. */
export type Transaction = <T>(client: Client, work: () => Promise<T>) => Promise<T>;

/** `begin`, the work, `commit`; when the work fails `rollback`, and its error is thrown. */
export const inTransaction: Transaction = async (client, work) => {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // Fails only where the connection is lost: the server has rolled back then, and the error of the work says why.
    await client.query('rollback').catch(() => {});
    throw error;
  }
};

/**
 * As `inTransaction`, over one connection to each node: tables with foreign keys to reference tables may not be changed
 * over several. A plain PostgreSQL takes the setting for a name of nobody's.
 */
export const inSequentialTransaction: Transaction = (client, work) =>
  inTransaction(client, async () => {
    await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    return work();
  });
