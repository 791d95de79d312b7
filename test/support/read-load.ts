import type { Lookup } from '../../citus';
import { DatabaseError } from '../../citus/errors';
import { Loaders } from '../../citus/read/loaders';
import type { Database } from '../../citus/send/database';

/** What a request asks for: one key whose worker lives, one whose worker is to die, or ten of each in one batch. */
export type RequestKind = 'healthy' | 'doomed' | 'mixed';

/** One request and how it ended. */
export interface Sample {
  readonly kind: RequestKind;
  readonly startedAt: number;
  /** For each key that was asked for: `row`, `missing`, or the kind of its error. */
  readonly outcomes: readonly { readonly key: string; readonly outcome: string }[];
}

/** Milliseconds that a client thinks between two requests. */
const THINK = 15;

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const pick = <T>(items: readonly T[]) => items[Math.floor(Math.random() * items.length)]!;

/** Clients that read rows by key, each one request after the other, and what became of every request. */
export class ReadLoad<Row> {
  readonly samples: Sample[] = [];
  #stopped = false;
  /** When each request that is under way began. */
  readonly #running = new Set<number>();
  readonly #clients: Promise<unknown>;

  constructor(
    private readonly database: Database,
    private readonly lookup: Lookup<Row>,
    private readonly healthy: readonly string[],
    private readonly doomed: readonly string[],
    clients: number,
  ) {
    this.#clients = Promise.all(Array.from({ length: clients }, () => this.#client()));
  }

  /** Resolves when the last request has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#clients;
  }

  /** Resolves when so many requests that begin from now on have ended. */
  async requests(count: number): Promise<void> {
    const from = performance.now();
    const ended = () => this.samples.filter(({ startedAt }) => startedAt >= from).length;
    while (ended() < count) await pause(THINK);
  }

  /** The moment before which every request that had begun has ended by now. */
  endedBefore(): number {
    return Math.min(performance.now(), ...this.#running);
  }

  /** Requests of a kind that began in a span of time. */
  between(from: number, to: number, kind: RequestKind): Sample[] {
    return this.samples.filter(
      (sample) => sample.kind === kind && sample.startedAt >= from && sample.startedAt < to,
    );
  }

  async #client(): Promise<void> {
    while (!this.#stopped) {
      await this.#request(pick(['healthy', 'healthy', 'doomed', 'mixed'] as const));
      await pause(THINK);
    }
  }

  async #request(kind: RequestKind): Promise<void> {
    const load = new Loaders(this.database, 1_000);
    const startedAt = performance.now();
    this.#running.add(startedAt);
    const outcomes = await Promise.all(
      this.#keys(kind).map(async (key) => ({
        key,
        outcome: await load.one(this.lookup, key).then((row) => (row ? 'row' : 'missing'), kindOf),
      })),
    );
    this.#running.delete(startedAt);
    this.samples.push({ kind, startedAt, outcomes });
  }

  #keys(kind: RequestKind): string[] {
    if (kind !== 'mixed') return [pick(kind === 'healthy' ? this.healthy : this.doomed)];
    return Array.from({ length: 10 }, () => [pick(this.healthy), pick(this.doomed)]).flat();
  }
}

const kindOf = (error: unknown) => (error instanceof DatabaseError ? error.kind : String(error));

/** The different ways in which the keys of these requests ended. */
export function outcomesOf(samples: readonly Sample[]): string[] {
  return [...new Set(samples.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)))];
}
