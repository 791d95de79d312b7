import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { BUILT } from '../build';
import type { LoadCommand, LoadReport, LoadResult, Request } from './protocol';

const MAXIMUM_REQUESTS = 500_000;

export interface Run {
  /** Names the set of requests. */
  readonly key: string;
  readonly contestant: string;
  readonly origin: string;
  readonly requests: readonly Request[];
  readonly clients: number;
  readonly seconds: number;
  /** Goes on until each request has been sent once, for at most four times as long. */
  readonly each?: boolean | undefined;
}

/** Makes load from a process of its own, so that what it costs is nobody's here. */
export class Load {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(join(BUILT, 'bench', 'servers', 'load.js'), { execArgv: [], stdio: 'inherit' });
  }

  /** Has the floor's answers remembered under a key. */
  async expect(key: string, origin: string, requests: readonly Request[]): Promise<void> {
    await this.#tell({ kind: 'expect', key, origin, requests });
  }

  /** Keeps that many clients asking. Rejects at the first answer that is not the floor's. */
  async run(run: Run): Promise<LoadResult> {
    const report = await this.#tell({ kind: 'run', maximum: MAXIMUM_REQUESTS, ...run });
    return report as LoadResult;
  }

  /** Asks at a constant rate. Rejects at the first answer that is not the floor's. */
  async pace(run: Omit<Run, 'clients' | 'each'> & { readonly rate: number }): Promise<LoadResult> {
    return (await this.#tell({ kind: 'pace', ...run })) as LoadResult;
  }

  stop(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #tell(command: LoadCommand): Promise<LoadReport> {
    return new Promise((resolve, reject) => {
      if (!this.#child.connected) throw new Error('The process that makes the load is gone.');
      const ended = () => reject(new Error('The process that makes the load has ended.'));
      this.#child.once('exit', ended);
      this.#child.once('message', (report: LoadReport) => {
        this.#child.off('exit', ended);
        if (report.kind !== 'failed') return resolve(report);
        const of = command.kind === 'expect' ? 'floor' : command.contestant;
        reject(new Error(`${of}, ${command.key}: ${report.message}`));
      });
      this.#child.send(command);
    });
  }
}
