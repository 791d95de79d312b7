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
  /** As in `18.4`. */
  readonly version: string;
}

/**
 * Finds a PostgreSQL server: the folder given, else the package for this platform, else one that is installed.
 * Throws an Error that says what to set when there is none that runs.
 */
export function findBinaries(configured?: string): Binaries {
  if (configured) {
    if (!existsSync(join(configured, 'initdb')))
      throw new Error(
        `EMBEDDED_POSTGRES_BIN=${configured} holds no initdb: name the bin folder of a PostgreSQL server.`,
      );
    const version = versionOf(configured);
    if (!version) throw new Error(`EMBEDDED_POSTGRES_BIN=${configured}: its postgres does not run here.`);
    return { bin: configured, root: dirname(configured), bundled: false, version };
  }
  const bundled = bundledRoot();
  if (bundled) {
    const bin = join(bundled, 'bin');
    const version = restoreLinks(bundled) ? versionOf(bin) : undefined;
    if (version) return { bin, root: bundled, bundled: true, version };
  }
  for (const bin of installedFolders()) {
    const version = existsSync(join(bin, 'initdb')) ? versionOf(bin) : undefined;
    if (version) return { bin, root: dirname(bin), bundled: false, version };
  }
  const reason = bundled
    ? `The PostgreSQL server in ${bundled} does not run here (npm rebuild may repair it)`
    : 'No PostgreSQL server was found for the embedded database';
  throw new Error(
    `${reason}: install one, name its bin folder in EMBEDDED_POSTGRES_BIN, or set the *_DATABASE_URL variables.`,
  );
}

/** Undefined when the server does not run here, as one that was built for another C library. */
function versionOf(bin: string): string | undefined {
  try {
    const printed = execFileSync(join(bin, 'postgres'), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+(?:\.\d+)*/.exec(printed)?.[0];
  } catch {
    // Not to run here is what the callers ask about; what they do without any server says it.
    return undefined;
  }
}

function bundledRoot(): string | undefined {
  try {
    const main = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(main), '..', 'native');
  } catch {
    // npm installs the package only where it is made for the system; an installed server is looked for then.
    return undefined;
  }
}

/**
 * Packages hold no symbolic links: the package lists its own, and its install script may not have been allowed to run.
 * Returns whether all are there.
 */
function restoreLinks(root: string): boolean {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const link = join(root, '..', target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(relative(dirname(link), join(root, '..', source)), link);
      return true;
    } catch {
      // Another start made it in the same moment; or the folder is read-only.
      return existsSync(link);
    }
  });
}

function installedFolders(): string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'));
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return [...folders, execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio }).trim()];
  } catch {
    // No pg_config: nothing is installed beside those.
    return folders;
  }
}
