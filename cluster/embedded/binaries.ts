import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A PostgreSQL server's programs. */
export interface Binaries {
  readonly bin: string;
  /** Folder that holds everything the programs need, where they may be copied as a whole. */
  readonly root: string;
  /** From a registry package, and so as reachable for others as the clone is. */
  readonly bundled: boolean;
}

/**
 * Finds a PostgreSQL server: the folder given, else the package for this platform, else one that is installed.
 * Throws an Error that says what to set when there is none.
 */
export function findBinaries(configured?: string): Binaries {
  if (configured) {
    if (!existsSync(join(configured, 'initdb')))
      throw new Error(
        `EMBEDDED_POSTGRES_BIN=${configured} holds no initdb: name the bin folder of a PostgreSQL server.`,
      );
    return { bin: configured, root: dirname(configured), bundled: false };
  }
  const bundled = bundledBinaries();
  if (bundled) return bundled;
  const installed = installedBinaries();
  if (installed) return { bin: installed, root: dirname(installed), bundled: false };
  throw new Error(
    'No PostgreSQL server was found for the embedded database: install one, name its bin folder in ' +
      'EMBEDDED_POSTGRES_BIN, or set the *_DATABASE_URL variables.',
  );
}

function bundledBinaries(): Binaries | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const root = join(
      dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
      '..',
      'native',
    );
    restoreLinks(root);
    return { bin: join(root, 'bin'), root, bundled: true };
  } catch {
    return undefined;
  }
}

/** Packages hold no symbolic links: the package lists its own, and its install script may not have been allowed to run. */
function restoreLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(root, '..', target);
    const original = join(root, '..', source);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), original), link);
    } catch (error) {
      // Another start made it in the same moment, or the clone is read-only and complete.
      if (!existsSync(link)) throw error;
    }
  }
}

function installedBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    const found = versions
      .map((version) => join(debian, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb')));
    if (found) return found;
  }
  try {
    return execFileSync('pg_config', ['--bindir'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
