import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Round } from './measure/interleaved';

/** Where and when something was measured. */
export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly databases: string;
  readonly commit: string;
}

export interface ComparedCell {
  readonly title: string;
  readonly circumstances: Circumstances;
  readonly clients: number;
  readonly rounds: readonly Round[];
}

/** `npm run bench -- compare`: operation → contestant → rounds. */
export type Compared = Record<string, Record<string, ComparedCell>>;

/** A point of `npm run bench -- growth`. */
export interface GrowthPoint {
  readonly x: string;
  readonly rounds: readonly Round[];
  /** SQL statements of one request. */
  readonly statements?: number;
}

/** Part → what was measured. */
export type Growth = Record<
  string,
  { readonly circumstances: Circumstances; readonly points: readonly GrowthPoint[] }
>;

/** The heap at a moment of `npm run bench -- memory`, after garbage collection. */
export interface HeapSample {
  readonly second: number;
  readonly heapUsed: number;
  readonly resident: number;
  readonly requests: number;
  /** Entries of all caches together, how many there may be, and whether each keeps to its bound. */
  readonly entries: number;
  readonly limit: number;
  readonly bounded: boolean;
}

export interface Memory {
  readonly circumstances: Circumstances;
  readonly samples: readonly HeapSample[];
  readonly requests: number;
  readonly differentOperations: number;
  /** Mean of the last quarter over mean of the second quarter. */
  readonly growth: number;
  readonly bounded: boolean;
}

interface Results {
  compare: Compared;
  growth: Growth;
  memory: Memory | undefined;
}

const FOLDER = join(__dirname, 'results');
const fileOf = (part: string) => join(FOLDER, `${part}.json`);

/** What an earlier run left, so that parts can be measured one by one. */
export function readResults<Part extends keyof Results>(part: Part, empty: Results[Part]): Results[Part] {
  return existsSync(fileOf(part)) ? JSON.parse(readFileSync(fileOf(part), 'utf8')) : empty;
}

export function writeResults<Part extends keyof Results>(part: Part, results: Results[Part]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(part), `${JSON.stringify(results, rounded, 1)}\n`);
}

const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;

export function circumstances(databases: string): Circumstances {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    node: process.version,
    databases,
    commit: commit(),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: __dirname,
      encoding: 'utf8',
    }).trim();
  } catch {
    // No checkout, or no git: the results then name no commit.
    return 'unknown';
  }
}
