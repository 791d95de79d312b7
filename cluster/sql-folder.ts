import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder with a folder of SQL files for each service. */
export const SQL_ROOT = join(__dirname, '..', 'sql');

export interface SqlFile {
  readonly name: string;
  readonly sql: string;
}

/** The SQL files of a folder in name order. Line ends are those of Unix, however the clone was checked out. */
export function sqlFiles(folder: string): SqlFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n') }));
}
