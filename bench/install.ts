import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with opponents, and a file that is there once they are installed. */
const FOLDERS = [
  [__dirname, '@graphql-hive/gateway'],
  [join(__dirname, 'postgraphile'), 'postgraphile'],
] as const;

/** Installs the opponents where they are not yet. */
export function installOpponents(): void {
  for (const [folder, name] of FOLDERS) {
    if (existsSync(join(folder, 'node_modules', name, 'package.json'))) continue;
    console.error(`installing the opponents of ${join(folder, 'package.json')}`);
    const command = existsSync(join(folder, 'package-lock.json')) ? 'ci' : 'install';
    // None of them needs its install scripts: prebuilt binaries are inside the packages.
    execFileSync('npm', [command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
}
