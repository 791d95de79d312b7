import { type Measured, totalCpu } from './cell';
import type { Round } from './interleaved';

/** Medians over rounds. */
export interface Summary {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
  readonly cpuBy: Readonly<Record<string, number>>;
  readonly databaseCpu: number | undefined;
  readonly memory: number;
  readonly bytes: number;
  /** Requests/s over the floor's of the same round. */
  readonly rateRatio: number;
  readonly cpuRatio: number;
}

/** What rounds come to. */
export function summarise(rounds: readonly Round[]): Summary {
  const over = (value: (measured: Measured, floor: Measured) => number) =>
    median(rounds.map(({ measured, floor }) => value(measured, floor)));
  const kinds = Object.keys(rounds[0]!.measured.cpu);
  const knowsDatabase = rounds.every(({ measured }) => measured.databaseCpu !== undefined);
  return {
    rate: over(rateOf),
    p50: over(({ p50 }) => p50),
    p99: over(({ p99 }) => p99),
    cpu: over(totalCpu),
    cpuBy: Object.fromEntries(kinds.map((kind) => [kind, over(({ cpu }) => cpu[kind]!)])),
    databaseCpu: knowsDatabase ? over(({ databaseCpu }) => databaseCpu!) : undefined,
    memory: over(({ memory }) => Object.values(memory).reduce((sum, bytes) => sum + bytes, 0)),
    bytes: over(({ bytes }) => bytes),
    rateRatio: over((measured, floor) => rateOf(measured) / rateOf(floor)),
    cpuRatio: over((measured, floor) => totalCpu(measured) / totalCpu(floor)),
  };
}

/** Requests answered a second. */
export const rateOf = ({ answers, seconds }: Measured): number => answers / seconds;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
