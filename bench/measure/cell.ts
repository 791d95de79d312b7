import { requestsTo } from '../chance';
import type { Contestant } from '../contestants/contestant';
import type { Databases } from '../databases';
import type { Load } from '../load/load';
import type { Operation } from '../operations';
import { cpuOf, residentMemory } from './processes';

/** What a contestant did in one round of one operation. */
export interface Measured {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes of an answer on average. */
  readonly bytes: number;
  /** Milliseconds of CPU for each request, by what the processes are. */
  readonly cpu: Readonly<Record<string, number>>;
  /** Milliseconds of CPU of PostgreSQL for each request; undefined when it is elsewhere. */
  readonly databaseCpu: number | undefined;
  /** Bytes of memory of the processes afterwards. */
  readonly memory: Readonly<Record<string, number>>;
}

export interface Cell {
  readonly load: Load;
  readonly databases: Databases;
  readonly contestant: Contestant;
  readonly operation: Operation;
  readonly key: string;
  readonly sets: readonly Record<string, unknown>[];
  readonly clients: number;
  readonly seconds: number;
  /** Goes on until each request has been sent once, for at most four times as long. */
  readonly each?: boolean;
}

/** Keeps a contestant busy and measures it; undefined when it cannot answer the operation. */
export async function measure(cell: Cell): Promise<Measured | undefined> {
  const { load, databases, contestant, operation, key, sets, clients, seconds } = cell;
  const requests = requestsTo(contestant, operation, sets);
  if (!requests) return undefined;
  const kinds = Object.entries(contestant.processes);
  const used = () => kinds.map(([, pids]) => cpuOf(pids));
  const [before, databaseBefore] = [used(), cpuOf(databases.postmasters)];
  const ran = await load.run({
    key,
    contestant: contestant.name,
    origin: contestant.origin,
    requests,
    clients,
    seconds,
    each: cell.each,
  });
  const [after, databaseAfter] = [used(), cpuOf(databases.postmasters)];
  const perRequest = (spent: number) => (spent * 1000) / ran.answers;
  return {
    answers: ran.answers,
    seconds: ran.seconds,
    p50: ran.p50,
    p99: ran.p99,
    bytes: ran.bytes / ran.answers,
    cpu: Object.fromEntries(kinds.map(([kind], index) => [kind, perRequest(after[index]! - before[index]!)])),
    databaseCpu: databases.postmasters.length > 0 ? perRequest(databaseAfter - databaseBefore) : undefined,
    memory: Object.fromEntries(kinds.map(([kind, pids]) => [kind, residentMemory(pids)])),
  };
}

/** Milliseconds of CPU for each request, of all processes but PostgreSQL. */
export const totalCpu = ({ cpu }: Pick<Measured, 'cpu'>): number =>
  Object.values(cpu).reduce((sum, spent) => sum + spent, 0);
