import { join } from 'node:path';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { there } from '../../platform/there';
import { cancellable } from '../cancellation';
import { connect } from '../prepare';
import { readCompressed } from './files';
import type { ServiceEntry } from './manifest';

export interface LoadOptions {
  readonly folder: string;
  /** Tables that are loaded at once. */
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/** Copies the files of a backup into the tables of a database, the largest first. */
export async function loadTables(url: string, { tables }: ServiceEntry, options: LoadOptions): Promise<void> {
  const { folder, jobs, signal, onProgress } = options;
  const names = Object.keys(tables).sort((a, b) => there(tables[b]).bytes - there(tables[a]).bytes);
  const clients: Client[] = [];
  let done = 0;
  try {
    for (let count = 0; count < jobs; count++) clients.push(await connect(url, 'cluster restore'));
    await Promise.all(
      clients.map((client) =>
        cancellable(url, client, { signal }, async () => {
          await client.query('set statement_timeout = 0');
          // A connection to each node and not to each shard: those take longer to open than they save.
          await client.query('set citus.max_adaptive_executor_pool_size = 1');
          for (let name = names.shift(); name; name = names.shift()) {
            signal.throwIfAborted();
            const { columns, file, rows } = there(tables[name]);
            const list = columns.map((column) => `"${column}"`).join(', ');
            await readCompressed(
              join(folder, file),
              client.query(copyFrom(`copy ${name} (${list}) from stdin`)),
            );
            onProgress?.(`${name}: ${rows} rows (${++done} of ${Object.keys(tables).length} tables)`);
          }
        }),
      ),
    );
  } finally {
    names.length = 0;
    // Of a connection that is lost there is nothing to close; why the load failed is thrown.
    await Promise.all(clients.map((client) => client.end().catch(() => {})));
  }
}
