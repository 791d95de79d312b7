import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { OwnDatabase } from './own-database';

/** Milliseconds between two looks. */
const INTERVAL = 20;

/** Sessions that wait for a lock of one that has only read, by the server's own account. */
const WAITING = `select waiting.query as held, reading.query as by
  from pg_stat_activity waiting
  cross join unnest(pg_blocking_pids(waiting.pid)) blocker
  join pg_stat_activity reading on reading.pid = blocker
  where waiting.wait_event_type = 'Lock' and reading.backend_xid is null
    and reading.query ~* '^\\s*(select|with)\\M' and reading.query !~* '\\mfor (no key )?(update|share)\\M|advisory'`;

/** Looks at a database on each of its nodes, until it is stopped, for sessions that a read keeps waiting. */
export class HeldWriters {
  /** What was held, and by which read. */
  readonly seen: { readonly held: string; readonly by: string }[] = [];
  looks = 0;
  #stopped = false;
  readonly #watching: Promise<unknown>;

  constructor(database: OwnDatabase) {
    this.#watching = this.#watchAll(database);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#watching;
  }

  async #watchAll({ ownerUrl, sql }: OwnDatabase): Promise<void> {
    const nodes = await sql<{ nodename: string; nodeport: number }>(
      "select nodename, nodeport from pg_dist_node where noderole = 'primary'",
    );
    await Promise.all(
      nodes.map(({ nodename, nodeport }) => {
        const url = new URL(ownerUrl);
        url.hostname = nodename;
        url.port = String(nodeport);
        return this.#watch(url.href);
      }),
    );
  }

  async #watch(connectionString: string): Promise<void> {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      while (!this.#stopped) {
        this.seen.push(...(await client.query(WAITING)).rows);
        this.looks += 1;
        await sleep(INTERVAL);
      }
    } finally {
      await client.end();
    }
  }
}
