import { requestsTo } from '../chance';
import type { Contestant } from '../contestants/contestant';
import type { Databases } from '../databases';
import type { Load } from '../load/load';
import type { Operation } from '../operations';
import { type Measured, measure } from './cell';

/** One round of a contestant, and the floor's of the same minute. */
export interface Round {
  readonly measured: Measured;
  readonly floor: Measured;
}

export interface ContestOptions {
  readonly load: Load;
  readonly databases: Databases;
  readonly floor: Contestant;
  /** Without the floor. */
  readonly others: readonly Contestant[];
  readonly operation: Operation;
  /** Names the set of requests. */
  readonly key: string;
  readonly sets: readonly Record<string, unknown>[];
  readonly clients: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly onProgress: (message: string) => void;
}

/** Contestants over the same databases that are measured in turn, so that whatever else the machine does meets all of them. */
export class Contest {
  /** Rounds of each contestant so far, the floor included. */
  readonly results: ReadonlyMap<string, Round[]>;
  readonly #all: readonly Contestant[];
  #rounds = 0;

  constructor(private readonly options: ContestOptions) {
    const { floor, others, operation, sets } = options;
    // Those that cannot answer the operation are left out.
    this.#all = [floor, ...others.filter((contestant) => requestsTo(contestant, operation, sets))];
    this.results = new Map(this.#all.map(({ name }) => [name, []]));
  }

  /** Warms up. Rejects at the first answer that is not the floor's. */
  async begin(): Promise<void> {
    const { load, floor, operation, key, sets, warmUp } = this.options;
    await load.expect(key, floor.origin, requestsTo(floor, operation, sets)!);
    // Also reads every answer once: those of the rounds are compared byte by byte.
    for (const contestant of this.#all) await this.#run(contestant, warmUp, true);
  }

  /** Measures each once more. */
  async round(): Promise<void> {
    const { key, clients, seconds, onProgress } = this.options;
    const measured = new Map<string, Measured>();
    // Nobody always follows the same one.
    for (let turn = 0; turn < this.#all.length; turn++) {
      const contestant = this.#all[(turn + this.#rounds) % this.#all.length]!;
      measured.set(contestant.name, await this.#run(contestant, seconds));
    }
    this.#rounds += 1;
    for (const [name, of] of measured)
      this.results.get(name)!.push({ measured: of, floor: measured.get('floor')! });
    const rates = [...measured].map(
      ([name, { answers, seconds: taken, databaseCpu }]) =>
        `${name} ${(answers / taken).toFixed(0)} requests/s${databaseCpu === undefined ? '' : ` (PostgreSQL ${databaseCpu.toFixed(2)} ms)`}`,
    );
    onProgress(`${key}, ${clients} clients, round ${this.#rounds}: ${rates.join(', ')}`);
  }

  async #run(contestant: Contestant, seconds: number, each = false): Promise<Measured> {
    return (await measure({ ...this.options, contestant, seconds, each }))!;
  }
}

/** A contest of so many rounds. Rejects at the first answer that is not the floor's. */
export async function interleaved(
  options: ContestOptions & { readonly rounds: number },
): Promise<ReadonlyMap<string, Round[]>> {
  const contest = new Contest(options);
  await contest.begin();
  for (let round = 0; round < options.rounds; round++) await contest.round();
  return contest.results;
}
