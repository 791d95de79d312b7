import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NODES_PORT } from '../../subgraphs/runtime/nodes/names';
import { uninterrupted } from './interruption';
import type { Written } from './options';

const run = promisify(execFile);

/** What is kept beside a service that was written: with what, and the digest of each file by its path in the project. */
export interface Manifest {
  readonly written: Written;
  readonly files: Readonly<Record<string, string>>;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The project that services are written into. */
export class Project {
  /** @param root folder of the project */
  constructor(readonly root: string) {}

  get #list(): string {
    return join(this.root, 'subgraphs', 'system.ts');
  }

  manifestPath = (name: string): string => `subgraphs/${name}/service.json`;

  /** What a service was written with; undefined of one that was written by hand, and of none. */
  manifest(name: string): Manifest | undefined {
    const file = join(this.root, this.manifestPath(name));
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
  }

  has(name: string): boolean {
    return (
      ['subgraphs', 'sql'].some((room) => existsSync(join(this.root, room, name))) || this.#isListed(name)
    );
  }

  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined {
    const file = join(this.root, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** Formats files as the project's are, in a folder apart: nothing of the project changes. Returns them by their path. */
  formatted(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    return uninterrupted((signal) => this.#formatted(files, signal));
  }

  async #formatted(files: ReadonlyMap<string, string>, signal: AbortSignal): Promise<Map<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'service-'));
    try {
      writeFiles(folder, files);
      cpSync(join(this.root, 'biome.jsonc'), join(folder, 'biome.jsonc'));
      await run(
        join(this.root, 'node_modules', '.bin', 'biome'),
        ['check', '--write', '--vcs-enabled=false', '--max-diagnostics=20', folder],
        { cwd: folder, maxBuffer: 64 * 1024 * 1024, signal },
      );
      return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    } catch (error) {
      const { stderr, stdout } = error as { stderr?: string; stdout?: string };
      throw new Error(`What was written cannot be formatted:\n${stderr || stdout || error}`, {
        cause: error,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /**
   * Changes the project, and puts back whatever was there when a step of it fails or the process is told to end.
   * @param paths what is changed beside the list of services and what `compose` writes
   */
  change(paths: readonly string[], work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return uninterrupted((signal) =>
      this.#change(paths, async () => {
        await work(signal);
        signal.throwIfAborted();
      }),
    );
  }

  async #change(paths: readonly string[], work: () => Promise<void>): Promise<void> {
    const kept = mkdtempSync(join(tmpdir(), 'service-'));
    const all = [...paths, 'subgraphs/system.ts', 'gateway/supergraph.graphql', 'docs'];
    const existing = all.filter((path) => existsSync(join(this.root, path)));
    try {
      for (const path of existing) cpSync(join(this.root, path), join(kept, path), { recursive: true });
      try {
        await work();
      } catch (error) {
        for (const path of all) {
          rmSync(join(this.root, path), { recursive: true, force: true });
          if (existing.includes(path)) cpSync(join(kept, path), join(this.root, path), { recursive: true });
        }
        throw error;
      }
    } finally {
      rmSync(kept, { recursive: true, force: true });
    }
  }

  write(files: ReadonlyMap<string, string>): void {
    writeFiles(this.root, files);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Adds a service to the list, with the next free ports. Returns its line. */
  enlist(name: string, about: string): string {
    const text = readFileSync(this.#list, 'utf8');
    const next = (kind: string, ...taken: readonly number[]) =>
      Math.max(
        ...taken,
        ...[...text.matchAll(new RegExp(`\\b${kind}: (\\d+)`, 'g'))].map(([, port]) => Number(port)),
      ) + 1;
    const said = about.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    const line = `  { name: '${name}', about: '${said}', port: ${next('port', NODES_PORT)}, databasePort: ${next('databasePort')} },`;
    writeFileSync(
      this.#list,
      text.replace('\n] as const', () => `\n${line}\n] as const`),
    );
    return line.trim();
  }

  /** Takes a service out of the list. */
  delist(name: string): void {
    const lines = readFileSync(this.#list, 'utf8').split('\n');
    writeFileSync(this.#list, lines.filter((line) => !line.startsWith(`  { name: '${name}',`)).join('\n'));
  }

  #isListed(name: string): boolean {
    return readFileSync(this.#list, 'utf8').includes(`{ name: '${name}',`);
  }

  /** Writes what follows from the subgraphs. Throws an Error with what composition has to say. */
  async compose(signal: AbortSignal, ...flags: readonly string[]): Promise<void> {
    try {
      await run(process.execPath, ['--require', 'tsx/cjs', 'gateway/compose.ts', ...flags], {
        cwd: this.root,
        maxBuffer: 64 * 1024 * 1024,
        signal,
      });
    } catch (error) {
      const { stderr, stdout } = error as { stderr?: string; stdout?: string };
      throw new Error(`The graph does not compose with it:\n${stderr || stdout || error}`, { cause: error });
    }
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
