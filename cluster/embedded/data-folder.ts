import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place } from './place';
import { isAlive } from './postmaster';
import { run } from './programs';

/**
 * Makes the data folder with initdb: in a folder beside, renamed when it is complete, so that a start that is cut off
 * or doubled leaves no half of one.
 */
export async function createDataFolder(place: Place, signal?: AbortSignal): Promise<void> {
  removeLeftovers(place);
  const fresh = `${place.data}.new-${process.pid}`;
  mkdirSync(fresh, { mode: 0o700 });
  try {
    if (place.account) chownSync(fresh, place.account.uid, place.account.gid);
    const options = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
    await run(place, 'initdb', ['-D', fresh, ...options], signal);
    renameSync(fresh, place.data);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true, maxRetries: 10 });
    const code = (error as NodeJS.ErrnoException).code;
    // Another start was faster: its folder is as good.
    if ((code !== 'ENOTEMPTY' && code !== 'EEXIST') || !existsSync(place.data)) throw error;
  }
}

function removeLeftovers(place: Place): void {
  const prefix = `${basename(place.data)}.new-`;
  for (const name of readdirSync(place.folder)) {
    const maker = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : undefined;
    if (maker === undefined || (maker !== process.pid && isAlive(maker))) continue;
    rmSync(join(place.folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Throws an Error when the data was made by another major version than that of the server, or is none. */
export function checkVersion(place: Place, server: string): void {
  let data: string;
  try {
    data = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw new Error(`${place.data} holds no PostgreSQL data: remove it, or set DATA_DIR to another folder.`, {
      cause: error,
    });
  }
  if (data !== server.split('.')[0])
    throw new Error(
      `The embedded database in ${place.folder} was made by PostgreSQL ${data}, but the server found is ${server}: ` +
        'name the old one in EMBEDDED_POSTGRES_BIN, or remove the folder to start anew.',
    );
}
