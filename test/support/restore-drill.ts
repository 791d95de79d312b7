import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareWithBackup } from '../../cluster/backup/compare';
import { readManifest, type ServiceEntry } from '../../cluster/backup/manifest';
import { beginReading } from '../../cluster/backup/snapshot';
import { leftovers } from '../../cluster/backup/staging';
import { hasCitus } from '../../cluster/distribute';
import { withClient } from '../../cluster/prepare';
import { runCommand, startCommand } from '../cluster/command';
import type { TestGateway } from './asking';
import type { SampledService } from './sampled-services';
import { distributions } from './system';

/** Restores that are killed; DRILL_KILLS=50 is the drill at full size. */
export const KILLS = Number(process.env.DRILL_KILLS ?? 3);

/** What makes the data of a service differ from its sample data, without a rule being broken. */
const CHANGES: Readonly<Record<SampledService, string>> = {
  hc: "update hc_core.departments set name = name || ' (before)'",
  doc: "update doc_core.categories set name = name || ' (before)'",
  finance: "update finance_core.customers set name = name || ' (before)'",
  risk: "update risk_core.risk_categories set name = name || ' (before)'",
  market: "update market_core.exchanges set name = name || ' (before)'",
};

const QUESTIONS: Readonly<Record<SampledService, string>> = {
  hc: '{ departments(first: 2) { nodes { name } } employees(first: 2) { nodes { id } } }',
  doc: '{ documentCategories(first: 2) { nodes { name } } documents(first: 2) { nodes { id } } }',
  finance: '{ accounts(first: 2) { nodes { id code } } }',
  risk: '{ riskCategories(first: 2) { nodes { name } } risks(first: 2) { nodes { id } } }',
  market: '{ exchanges(first: 2) { nodes { name } } instruments(first: 2) { nodes { id } } }',
};

/** A way to end a restore before its end. */
export interface Death {
  readonly name: string;
  /** Ends it; `process` sends the process a signal. What has to be brought back is, by what it resolves to. */
  end(process: { kill(signal: NodeJS.Signals): void }, url: string): Promise<() => Promise<void>>;
}

const nothing = async () => {};

/** The deaths of the process itself. */
export const PROCESS_DEATHS: readonly Death[] = (['SIGKILL', 'SIGINT'] as const).map((name) => ({
  name,
  end: async (process) => {
    process.kill(name);
    return nothing;
  },
}));

/** What became of one restore. */
interface Fate {
  readonly service: SampledService;
  readonly death: string;
  readonly outcome: 'old' | 'new' | 'neither';
  readonly leftovers: boolean;
}

/**
 * Databases that are restored over and over, from two backups that differ in every service, in turn. Restores are ended at
 * random moments, every third within the moment of the switch.
 */
export class RestoreDrill {
  readonly fates: Fate[] = [];
  /** Codes of errors that queries had meanwhile, and how many answers there were without. */
  readonly codes = new Map<string, number>();
  answers = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), 'restore-drill-'));
  readonly #durations = new Map<SampledService, number>();
  readonly #holds = new Map<SampledService, 0 | 1>();

  constructor(
    private readonly urls: ReadonlyMap<SampledService, string>,
    private readonly deaths: readonly Death[],
    /** Resolves when nothing of a crash is undecided any more. */
    private readonly recovered: () => Promise<void> = nothing,
  ) {}

  get #services(): SampledService[] {
    return [...this.urls.keys()];
  }

  /** Makes the two backups, and one whole restore of each service, which says how long it takes. */
  async prepare(): Promise<void> {
    await this.#run(['backup', ...this.#services, '--to', this.#backup(0)]);
    for (const [service, url] of this.urls)
      await withClient(url, 'drill', (client) => client.query(CHANGES[service]));
    await this.#run(['backup', ...this.#services, '--to', this.#backup(1)]);
    for (const service of this.#services) {
      const running = this.#start(service, 0);
      await running.said('checking the files');
      const started = performance.now();
      const { code, stderr } = await running.result;
      if (code !== 0) throw new Error(stderr);
      this.#durations.set(service, performance.now() - started);
      this.#holds.set(service, 0);
    }
  }

  /** Restores and kills, one service after the other. */
  async kill(times: number, gateway: TestGateway): Promise<void> {
    for (let count = 0; count < times; count++) {
      const service = this.#services[count % this.#services.length]!;
      const death = this.deaths[count % this.deaths.length]!;
      const stop = this.#ask(gateway, service);
      await this.#killOne(service, death, count % 3 === 2);
      await stop();
    }
  }

  /** Restores every service whose restores were killed, to its end. */
  async finish(): Promise<void> {
    for (const service of new Set(this.fates.map((fate) => fate.service))) {
      const to = this.#other(service);
      const { code, stderr } = await this.#start(service, to).result;
      if (code !== 0) throw new Error(stderr);
      this.#holds.set(service, to);
      await this.#run(['verify', this.#backup(to), service]);
      await this.#run(['status', service]);
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #killOne(service: SampledService, death: Death, atSwitch: boolean): Promise<void> {
    const to = this.#other(service);
    const running = this.#start(service, to);
    await running.said('checking the files');
    if (atSwitch) {
      await running.said('taking the place of what is there');
      await sleep(Math.random() * 300);
    } else await sleep(Math.random() * 1.1 * this.#durations.get(service)!);
    const revive = await death.end(running, this.urls.get(service)!);
    const { code } = await running.result;
    await revive();
    await this.recovered();
    const holds = await this.#whatIsThere(service);
    const outcome = holds === undefined ? 'neither' : holds === to ? 'new' : 'old';
    const left = await withClient(this.urls.get(service)!, 'drill', (client) =>
      leftovers(client, distributions[service]),
    );
    this.fates.push({ service, death: death.name, outcome, leftovers: left.length > 0 });
    if (code === 0 && holds !== to) throw new Error(`the restore of ${service} said that it was done`);
    if (holds !== undefined) this.#holds.set(service, holds);
    // A command that meets what is left says so, or takes it for what it is: the data is whole.
    const status = await runCommand(['status', service], this.#environment());
    if (left.length > 0 && !status.stdout.includes('a restore was cut off'))
      throw new Error(`status does not tell of ${left.join(', ')}: ${status.stdout}${status.stderr}`);
  }

  /** Which of the two backups the database is, to the last row; neither is what may never be. */
  async #whatIsThere(service: SampledService): Promise<0 | 1 | undefined> {
    const differences: string[][] = [];
    for (const which of [0, 1] as const) {
      const found = await withClient(this.urls.get(service)!, 'drill', async (client) => {
        await beginReading(client, await hasCitus(client));
        return compareWithBackup(client, distributions[service], this.#entry(which, service));
      }).catch((error: Error) => ({ differences: [error.message] }));
      if (found.differences.length === 0) return which;
      differences.push([...found.differences]);
    }
    console.error(`${service}: ${JSON.stringify(differences, null, 2)}`);
    return undefined;
  }

  #ask(gateway: TestGateway, service: SampledService): () => Promise<void> {
    let stopped = false;
    const asked = (async () => {
      while (!stopped) {
        const { errors } = await gateway.ask(QUESTIONS[service]);
        const codes = new Set((errors ?? []).map(({ extensions }) => extensions.code as string));
        if (codes.size === 0) this.answers++;
        for (const code of codes) this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
        await sleep(20);
      }
    })();
    return async () => {
      stopped = true;
      await asked;
    };
  }

  #start(service: SampledService, which: 0 | 1) {
    return startCommand(['restore', this.#backup(which), service, '--overwrite'], this.#environment());
  }

  async #run(args: readonly string[]): Promise<void> {
    const { code, stdout, stderr } = await runCommand(args, this.#environment());
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}${stdout}`);
  }

  #environment(): Record<string, string> {
    return Object.fromEntries(
      [...this.urls].map(([service, url]) => [`${service.toUpperCase()}_DATABASE_URL`, url]),
    );
  }

  #other = (service: SampledService): 0 | 1 => (this.#holds.get(service) === 0 ? 1 : 0);

  #backup = (which: 0 | 1): string => join(this.#folder, which === 0 ? 'sample' : 'changed');

  #entry = (which: 0 | 1, service: SampledService): ServiceEntry =>
    readManifest(this.#backup(which)).services[service]!;
}

/** What happened, in figures. */
export function figuresOf({ fates, codes, answers }: RestoreDrill): object {
  const count = (of: (fate: Fate) => string) =>
    fates.reduce<Record<string, number>>((counts, fate) => {
      counts[of(fate)] = (counts[of(fate)] ?? 0) + 1;
      return counts;
    }, {});
  return {
    kills: fates.length,
    outcomes: count(({ death, outcome }) => `${death}: ${outcome}`),
    leftovers: fates.filter((fate) => fate.leftovers).length,
    queries: { answers, errors: Object.fromEntries(codes) },
  };
}
