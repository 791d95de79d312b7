import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What there is to run; each is a program of its own that reads its own options. */
const COMMANDS: Readonly<Record<string, string>> = {
  compare: 'everybody on the same databases: requests/s, latency, CPU, memory (default)',
  growth: 'how cost grows with portfolios, clients, data, and on Citus',
  memory: 'five minutes of random traffic: does the heap stay flat',
  pace: 'latency at a constant rate, half of what the gateway can do: the slow end',
  profile: 'where the CPU goes, by package and function',
  report: 'writes docs/performance.md again from what has been measured',
  citus: 'what it is worth to know the shards',
  'shard-reads': 'reads by keys through the coordinator and on the shards',
  bombs: 'how long a gateway is held by requests that are made to bring it down',
  overload: 'ten times as much as a gateway can do, and clients that never finish sending',
  tracing: 'what it costs to trace one request in a hundred',
  access: 'what rules of access cost',
  defer: 'how long the first part of an answer waits for a service that is late',
  prices: 'prices recorded in batches against single inserts',
};

/** `npm run bench -- <command> [options]` */
function main([first = 'compare', ...rest]: string[]): void {
  const named = first in COMMANDS;
  const command = named ? first : 'compare';
  const file = join(__dirname, `${command}.ts`);
  if ((!named && !first.startsWith('--')) || !existsSync(file)) {
    const lines = Object.entries(COMMANDS).map(([name, what]) => `  ${name.padEnd(11)}  ${what}`);
    console.error(`npm run bench -- <command> [options]\n\n${lines.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  const args = named ? rest : [first, ...rest];
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), file, ...args], {
    stdio: 'inherit',
  });
  // The terminal sends its signals to both; what runs has to end in order.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

main(process.argv.slice(2));
