import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from '../../cluster/embedded/server';
import { withClient } from '../../cluster/prepare';
import { removeWithRun } from '../support/run-folder';
import { removeFolders, temporaryFolder } from './processes';

/** Where data goes that the server's user could not reach. */
export const SHARED = '/var/lib/citus-federation-gateway';

const servers: EmbeddedServer[] = [];
const others: string[] = [];
let template: string | undefined;

/** Starts an embedded server in this process; `stopServers` ends it. */
export async function start(
  dataDir: string,
  options: Omit<EmbeddedOptions, 'dataDir'> = {},
): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, durable: false, ...options });
  servers.push(server);
  return server;
}

/** Has a folder outside of those for tests removed with them. */
export function removeLater(folder: string): void {
  others.push(folder);
  removeWithRun(folder);
}

/** Stops what `start` has started and removes its folders: after each test. */
export async function stopServers(): Promise<void> {
  for (const server of servers.splice(0)) await server.stop();
  removeFolders();
  for (const folder of others.splice(0)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(SHARED) && readdirSync(SHARED).length === 0) rmdirSync(SHARED);
}

/** A data folder with data, copied for each test, which is quicker than initdb. */
export async function filledFolder(...names: string[]): Promise<string> {
  if (!template) {
    template = mkdtempSync(join(tmpdir(), 'gateway-template-'));
    chmodSync(template, 0o755);
    await (await startEmbedded({ dataDir: template, durable: false })).stop();
  }
  const dataDir = join(temporaryFolder({}), ...names);
  mkdirSync(dataDir, { recursive: true });
  execFileSync('cp', ['-a', join(template, 'postgres'), dataDir]);
  return dataDir;
}

/** Removes what `filledFolder` copies from: after all tests of a file. */
export function removeTemplate(): void {
  if (template) rmSync(template, { recursive: true, force: true });
}

/** The value that a server answers. */
export const ask = (url: string, sql: string): Promise<unknown> =>
  withClient(
    url,
    'test',
    async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0],
  );
