import type { Client } from 'pg';

/** One key for all that changes the schema or the sample data of a database. */
const MAINTENANCE_LOCK = 7_203_411;

/** Runs `work` when no other migration, restore or load of sample data runs in the database; waits for those that do. */
export async function withMaintenanceLock<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [MAINTENANCE_LOCK]);
  try {
    return await work();
  } finally {
    // A lost connection has freed the lock; its error is the one of the work, not of this.
    await client.query('select pg_advisory_unlock($1)', [MAINTENANCE_LOCK]).catch(() => {});
  }
}

/** Whether another session holds the lock. */
export async function isMaintenanceLocked(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `select from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid() and objsubid = 1
       and classid = 0 and objid = $1 and database = (select oid from pg_database where datname = current_database())`,
    [MAINTENANCE_LOCK],
  );
  return rows.length > 0;
}
