import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '../../cluster/prepare';
import { appRole, ensureAppRole } from '../../cluster/roles';
import { buildModel } from '../../cluster/service/build-model';
import { catalogueOf } from '../../cluster/service/database';
import type { ServiceModel } from '../../cluster/service/model';
import { Project } from '../../cluster/service/project';
import { takenIn } from '../../cluster/service/taken';
import { system } from '../../subgraphs/system';
import { CLONE, Program } from '../cluster/processes';

const run = promisify(execFile);

/** What a command has printed, and its exit code. */
export interface Called {
  readonly code: number;
  readonly output: string;
}

/** The project in a folder of its own, into which services are written. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'project-copy-'));

  constructor() {
    for (const room of ['citus', 'cluster', 'docs', 'examples', 'gateway', 'platform', 'sql', 'subgraphs'])
      cpSync(join(CLONE, room), this.path(room), { recursive: true });
    for (const file of ['tsconfig.json', 'package.json', 'biome.jsonc'])
      cpSync(join(CLONE, file), this.path(file));
    symlinkSync(join(CLONE, 'node_modules'), this.path('node_modules'));
  }

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  /** A program of it in a process of its own, that is not waited for. */
  start(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Program {
    return new Program(process.execPath, ['--require', 'tsx/cjs', this.path(file), ...args], {}, environment);
  }

  /** Calls a program of it, as people do. */
  async call(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Called> {
    try {
      const { stdout } = await run(process.execPath, ['--require', 'tsx/cjs', this.path(file), ...args], {
        cwd: this.root,
        env: { ...process.env, ...environment },
      });
      return { code: 0, output: stdout };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    }
  }

  /** `npm run service -- ..` */
  service(...args: readonly string[]): Promise<Called> {
    return this.call('cluster/service/main.ts', args);
  }

  /**
   * Does for a written service what an operator does, as the superuser of its database: makes its role, and migrates or
   * gives rights. Returns the variables with which the service is started as its own role.
   */
  async prepare(
    name: string,
    ownerUrl: string,
    command: 'migrate' | 'grant' = 'migrate',
  ): Promise<Record<string, string>> {
    const url = new URL(ownerUrl);
    await withClient(ownerUrl, 'test', (client) =>
      ensureAppRole(client, name, decodeURIComponent(url.password) || undefined),
    );
    const variable = `${name.toUpperCase()}_DATABASE_URL`;
    const { code, output } = await this.call('cluster/main.ts', [command, name], { [variable]: ownerUrl });
    if (code !== 0) throw new Error(output);
    url.username = appRole(name);
    return { [variable]: url.href };
  }

  /** Starts a gateway that serves some services alone; resolves to where it listens. */
  async serve(
    names: readonly string[],
    environment: Record<string, string>,
  ): Promise<{ readonly program: Program; readonly url: string }> {
    const program = this.start('gateway/main.ts', [], {
      SERVICES: names.join(),
      ...environment,
      PORT: '0',
      HOST: '127.0.0.1',
    });
    const [, url] = await program.until(/Sandbox on (\S+)\/graphql/);
    return { program, url: url! };
  }

  /** The graph of a service that was written, from what the database is now. */
  async model(name: string, url: string): Promise<ServiceModel> {
    const { written } = new Project(this.root).manifest(name)!;
    return buildModel(await catalogueOf(url, written), written, takenIn(system, name));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
