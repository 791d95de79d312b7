import { Client } from 'pg';
import { type StartedProcess, startProcess } from '../test/support/processes';
import { runCommand } from './command';
import { openDatabases } from './databases';
import { median } from './measure/summary';

const ROUNDS = Number(process.env.ROUNDS ?? 20);
/** Milliseconds that the market service is late. */
const LATE = 2_000;
/** Milliseconds that the first part may come later than the rest alone. */
const AIM = 10;

const REST = 'id fullName email department { name }';
const PARTS = {
  'the rest alone': `{ employeesByIds(ids: ["1", "2", "3"]) { ${REST} } }`,
  'the first part': `{ employeesByIds(ids: ["1", "2", "3"]) { ${REST}
    ... @defer { managedPortfolios(first: 3) { nodes { name } } } } }`,
} as const;

/**
 * `npm run bench -- defer`: milliseconds until the first part of an answer whose other part is of a service that is two
 * seconds late, against the same query without that part. The two take turns.
 */
async function main(): Promise<void> {
  const databases = await openDatabases(1);
  const gateway = await startProcess('gateway/main.ts', [], { ...databases.environment, PORT: '0' });
  const locker = new Client({ connectionString: databases.urlOf('market') });
  await locker.connect();
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const first = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const whole: number[] = [];
  try {
    for (const name of [...names, ...names, ...names]) await ask(gateway, PARTS[name]);
    for (let round = 0; round < ROUNDS; round++)
      for (const name of round % 2 === 0 ? names : [...names].reverse()) {
        await locker.query('begin');
        await locker.query('lock table market_core.portfolios_by_manager in access exclusive mode');
        const until = setTimeout(() => void locker.query('rollback'), LATE);
        const times = await ask(gateway, PARTS[name]);
        clearTimeout(until);
        await locker.query('rollback');
        first[name]!.push(times.first);
        if (name === 'the first part') whole.push(times.whole);
      }
    const told = names.map((name) => ({
      what: name,
      median: median(first[name]!),
      most: Math.max(...first[name]!),
    }));
    console.table([...told, { what: 'all of it', median: median(whole), most: Math.max(...whole) }]);
    console.table({ difference: { milliseconds: told[1]!.median - told[0]!.median, aim: AIM } });
  } finally {
    await locker.end();
    await gateway.stop();
    await databases.stop();
  }
}

/** Milliseconds until the first bytes of an answer are there, and until all are. */
async function ask({ url }: StartedProcess, query: string): Promise<{ first: number; whole: number }> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'multipart/mixed;deferSpec=20220824,application/json',
    },
    body: JSON.stringify({ query }),
  });
  const parts = response.body!.getReader();
  await parts.read();
  const first = performance.now() - started;
  while (!(await parts.read()).done);
  return { first, whole: performance.now() - started };
}

runCommand(main);
