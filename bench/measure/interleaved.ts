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

export interface InterleavedOptions {
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
  readonly rounds: number;
  readonly onProgress: (message: string) => void;
}

/**
 * Measures contestants in turn, round by round, so that whatever else the machine does meets all of them. Rejects at
 * the first answer that is not the floor's. Those that cannot answer the operation are left out.
 */
export async function interleaved(options: InterleavedOptions): Promise<Map<string, Round[]>> {
  const { load, floor, operation, key, sets, clients, rounds, seconds, warmUp, onProgress } = options;
  await load.expect(key, floor.origin, requestsTo(floor, operation, sets)!);
  const able = options.others.filter((contestant) => requestsTo(contestant, operation, sets));
  const run = async (contestant: Contestant, time: number, each = false) =>
    (await measure({ ...options, contestant, seconds: time, each }))!;
  const all = [floor, ...able];
  // Also reads every answer once: those of the rounds are compared byte by byte.
  for (const contestant of all) await run(contestant, warmUp, true);
  const results = new Map<string, Round[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const measured = new Map<string, Measured>();
    // Nobody always follows the same one.
    for (let turn = 0; turn < all.length; turn++) {
      const contestant = all[(turn + round) % all.length]!;
      measured.set(contestant.name, await run(contestant, seconds));
    }
    for (const [name, of] of measured)
      results.get(name)!.push({ measured: of, floor: measured.get('floor')! });
    const rates = [...measured].map(
      ([name, { answers, seconds }]) => `${name} ${(answers / seconds).toFixed(0)}`,
    );
    onProgress(`${key}, ${clients} clients, round ${round + 1}: ${rates.join(', ')} requests/s`);
  }
  return results;
}
