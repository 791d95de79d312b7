import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { withClient } from '../../cluster/prepare';
import { ownerDatabase } from '../support/databases';

/** A database of one test's own, beside those of the run. */
export interface ScratchDatabase {
  /** Runs a function with a connection of its own. */
  use<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** The first column of what a query returns. */
  column(sql: string): Promise<unknown[]>;
  readonly name: string;
  readonly url: string;
  drop(): Promise<void>;
}

let count = 0;

/** An empty one, or a copy of the one of that name, which nobody may be connected to. */
export async function createScratchDatabase(template?: string): Promise<ScratchDatabase> {
  const name = `scratch_${process.pid}_${++count}`;
  const server = ownerDatabase('hc');
  const url = server.replace(/\/hc(?=\?|$)/, `/${name}`);
  const from = template ? ` template ${template}` : '';
  await withClient(server, 'test', (client) => client.query(`create database ${name}${from}`));
  const use: ScratchDatabase['use'] = (work) => withClient(url, 'test', work);
  return {
    name,
    url,
    use,
    column: (sql) =>
      use(async (client) =>
        (await client.query({ text: sql, rowMode: 'array' })).rows.map(([first]) => first),
      ),
    drop: () =>
      withClient(server, 'test', async (client) => {
        await client.query(`drop database ${name} with (force)`);
      }),
  };
}

/** A folder of SQL files, as `sql/` is one: of path and text. */
export class SqlFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'gateway-sql-'));

  write(files: Readonly<Record<string, string>>): this {
    for (const [path, sql] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), sql);
    }
    return this;
  }

  delete(path: string): void {
    rmSync(join(this.root, path));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
