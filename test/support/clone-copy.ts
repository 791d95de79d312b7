import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
const run = promisify(execFile);

/** What is not of the project, or is made anew. */
const LEFT_OUT = new Set(['.git', '.data', 'node_modules', 'dist', 'coverage', 'backups', 'screenshots']);

/** A copy of the project in a temporary folder, for a test that changes it; its packages are those of this one. */
export class CloneCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'clone-'));

  constructor() {
    cpSync(ROOT, this.folder, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(path.split('/').at(-1) ?? ''),
    });
    // A folder of its own with links, so that what tools keep in its .cache is not kept in the other.
    const modules = join(this.folder, 'node_modules');
    mkdirSync(modules);
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }

  /** Writes a new file. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Puts a text behind the one place in a file that a pattern matches. Throws where there is none, or several. */
  insertAfter(file: string, pattern: RegExp, text: string): void {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    const [place, ...others] = before.matchAll(new RegExp(pattern, 'gm'));
    if (!place || others.length > 0)
      throw new Error(`${file} has ${others.length + Number(Boolean(place))} of ${pattern}`);
    const end = place.index + place[0].length;
    writeFileSync(path, before.slice(0, end) + text + before.slice(end));
  }

  /** Runs a command in it; what it printed. Rejects with its output when it fails. */
  async run(
    command: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    try {
      const { stdout, stderr } = await run(command, [...args], {
        cwd: this.folder,
        env: { ...process.env, ...environment },
        maxBuffer: 16_000_000,
      });
      return stdout + stderr;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
