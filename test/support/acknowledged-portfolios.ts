import { setTimeout as sleep } from 'node:timers/promises';
import { actor } from './acting';
import type { TestGateway } from './asking';
import { buy, openPortfolio } from './live-desk';

/** What has been acknowledged of a portfolio; whoever begins to read later has to see as much. */
interface Acknowledged {
  readonly id: string;
  version: number;
  trades: number;
}

/** An answer that was not what it had to be. */
export interface Failing {
  readonly kind: 'stale' | 'missing' | 'error';
  readonly what: string;
  readonly code?: string;
  /** When it was asked. */
  readonly startedAt: number;
}

const BATCH = 20;
const VERSIONS = 'id name version trades(first: 1) { totalCount nodes { id } }';
const any = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!;

/**
 * People who change portfolios and trade for them, and people who read those through several gateways; each read is compared
 * with what had been acknowledged before it began.
 */
export class AcknowledgedPortfolios {
  readonly failing: Failing[] = [];
  readonly counts = { reads: 0, writes: 0 };
  readonly #known: Acknowledged[] = [];
  #stopped = false;
  #people: Promise<unknown> = Promise.resolve();

  constructor(private readonly gateways: readonly TestGateway[]) {}

  /** Opens portfolios, so many for each writer, and begins. */
  async start(readers: number, writers: number, each: number): Promise<void> {
    const boss = actor(() => this.gateways[0]!, '1; *');
    for (let number = 0; number < writers * each; number++)
      this.#known.push({ id: await openPortfolio(boss), version: 1, trades: 0 });
    const own = (writer: number) => this.#known.slice(writer * each, (writer + 1) * each);
    this.#people = Promise.all([
      ...Array.from({ length: writers }, (_, writer) => this.#write(own(writer))),
      ...Array.from({ length: readers }, () => this.#read()),
    ]);
  }

  /** Resolves when so many reads and writes that begin from now on have ended. */
  async further(reads: number, writes: number): Promise<void> {
    const until = { reads: this.counts.reads + reads, writes: this.counts.writes + writes };
    while (this.counts.reads < until.reads || this.counts.writes < until.writes) await sleep(20);
  }

  /** Resolves when everything that is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#people;
  }

  async #write(own: readonly Acknowledged[]): Promise<void> {
    while (!this.#stopped) {
      const one = any(own);
      const gateway = any(this.gateways);
      const boss = actor(() => gateway, '1; *');
      const startedAt = performance.now();
      try {
        if (Math.random() < 0.3) {
          await buy(boss, one.id, { instrumentId: String(1 + Math.floor(Math.random() * 20)) });
          one.trades += 1;
        } else {
          const input = { id: one.id, version: one.version, name: nameOf(one.version + 1) };
          const { payload, refusal } = await boss.attempt('updatePortfolio', input, 'portfolio { version }');
          if (refusal) throw Object.assign(new Error(refusal.message), { refusal });
          one.version = payload.portfolio.version;
        }
      } catch (error) {
        this.#fail({ kind: 'error', what: `a write: ${String(error)}`, code: codeOf(error), startedAt });
        await this.#lookAgain(one);
      }
      this.counts.writes += 1;
    }
  }

  /** Whether a write that failed was done nobody was told: it is looked up. */
  async #lookAgain(one: Acknowledged): Promise<void> {
    while (!this.#stopped) {
      const { data, errors } = await any(this.gateways).ask(`{ portfolio(id: "${one.id}") { ${VERSIONS} } }`);
      if (!errors && data.portfolio) {
        one.version = data.portfolio.version;
        one.trades = data.portfolio.trades.totalCount;
        return;
      }
      await sleep(100);
    }
  }

  async #read(): Promise<void> {
    while (!this.#stopped) {
      const asked =
        Math.random() < 0.5
          ? [any(this.#known)]
          : [...this.#known].sort(() => Math.random() - 0.5).slice(0, BATCH);
      const before = asked.map(({ id, version, trades }) => ({ id, version, trades }));
      const startedAt = performance.now();
      const { data, errors } = await any(this.gateways).ask(
        before.length === 1
          ? `query ($ids: [ID!]!) { one: portfolio(id: "${before[0]!.id}") { ${VERSIONS} } two: portfoliosByIds(ids: $ids) { id } }`
          : `query ($ids: [ID!]!) { all: portfoliosByIds(ids: $ids) { ${VERSIONS} } }`,
        { ids: before.map(({ id }) => id) },
      );
      for (const { message, extensions } of errors ?? [])
        this.#fail({ kind: 'error', what: `a read: ${message}`, code: extensions.code, startedAt });
      const found = before.length === 1 ? [data?.one] : (data?.all ?? []);
      if (!errors) for (const [index, one] of before.entries()) this.#compare(one, found[index], startedAt);
      this.counts.reads += 1;
      await sleep(5);
    }
  }

  #compare(before: Acknowledged, found: any, startedAt: number): void {
    const what = `${JSON.stringify(before)} read as ${JSON.stringify(found)}`;
    if (!found || found.id !== before.id) this.#fail({ kind: 'missing', what, startedAt });
    else if (
      found.version < before.version ||
      (found.version > 1 && found.name !== nameOf(found.version)) ||
      found.trades.totalCount < before.trades ||
      (before.trades > 0 && found.trades.nodes.length === 0)
    )
      this.#fail({ kind: 'stale', what, startedAt });
  }

  #fail(failing: Failing): void {
    this.failing.push(failing);
  }
}

const nameOf = (version: number) => `As of version ${version}`;

function codeOf(error: unknown): string {
  const refusal = (error as { refusal?: { code: string } }).refusal;
  return refusal?.code ?? /"code":"(\w+)"/.exec(String(error))?.[1] ?? 'UNKNOWN';
}
