import { table } from '../marked-section';
import type { HeapSample, Memory } from '../results';
import { about } from './numbers';

/** How the heap went on, in at most a dozen lines. */
export function memoryTable(memory: Memory | undefined): string {
  if (!memory) return 'Not measured yet.';
  const { samples, requests, differentOperations, growth, bounded, circumstances } = memory;
  const step = Math.max(1, Math.ceil(samples.length / 12));
  const shown = samples.filter((_, index) => (samples.length - 1 - index) % step === 0);
  const rows = shown.map((sample) => [
    sample.second,
    sample.requests,
    megabytes(sample.heapUsed),
    megabytes(sample.resident),
    entries(sample),
  ]);
  return [
    table(['second', 'requests', 'heap after GC', 'resident', 'entries in caches, of at most'], rows),
    '',
    `${requests} requests, ${differentOperations} different operations. The heap of the last quarter is ${percent(growth)} of that of the second quarter; every cache ${bounded ? 'stayed within its bound' : 'DID NOT stay within its bound'}. ${about(circumstances)}.`,
  ].join('\n');
}

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const entries = ({ entries, limit }: HeapSample) => `${entries} / ${limit}`;
