import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedDatabases } from '../cluster/embedded/databases';
import { SERVICES, system } from '../subgraphs/system';
import { asking } from '../test/support/asking';
import { databaseEnvironment, publishDatabases } from '../test/support/databases';
import { startProcess } from '../test/support/processes';
import { table, writeSection } from './marked-section';
import { cpuOf } from './measure/processes';

/**
 * `npx tsx bench/access.ts`: what rules cost. The same query over three services is asked by somebody without a role,
 * who sees the same by being the manager of each portfolio and a reader of each document, and by somebody with every
 * role, of whom nothing is looked up. The two take turns; compared is the CPU of the gateway and of PostgreSQL, not the
 * time. Writes the section `access` of docs/performance.md.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const REQUESTS = 60;
const PORTFOLIOS = 20;
const MANAGER = '5';

const QUERY = `query ($ids: [ID!]!) {
  portfoliosByIds(ids: $ids) {
    id name baseCurrency
    holdings(first: 10) { nodes { quantity averageCost instrument { symbol name } } }
    manager { fullName email salary department { name } }
    linkedDocuments(first: 5) { totalCount nodes { title status currentVersion { fileName } } }
  }
}`;

async function onto(url: string, run: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

/** Makes somebody the manager of all portfolios, and a reader of all documents, wherever rows say so. */
async function relate(urlOf: (service: string) => string): Promise<void> {
  await onto(urlOf('market'), async (client) => {
    await client.query('update market_core.portfolios set manager_id = $1', [MANAGER]);
  });
  await onto(urlOf('doc'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.table_schema || '.' || c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.column_name = 'readers_until' and t.table_type = 'BASE TABLE'`,
    );
    for (const { name } of rows)
      await client.query(
        `update ${name}
         set readers = case when $1::bigint = any(readers) then readers else readers || $1::bigint end,
             readers_until = case when readers_until is null or $1::bigint = any(readers) then null
                             else readers_until || timestamptz 'infinity' end`,
        [MANAGER],
      );
  });
}

interface Spent {
  readonly gateway: number;
  readonly database: number;
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-access-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedDatabases({
    dataDir,
    distributions: SERVICES.map((service) => system.service(service).distribution),
    scale: 1,
    durable: false,
  });
  try {
    publishDatabases((service) => server.ownerUrlOf(service));
    await relate((service) => server.ownerUrlOf(service as (typeof SERVICES)[number]));
    const [file] = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('postmaster.pid'),
    );
    const postmaster = Number(readFileSync(join(dataDir, file!), 'utf8').split('\n')[0]);
    const gateway = await startProcess('gateway/main.ts', [], { PORT: '0', ...databaseEnvironment() });
    try {
      await compare(gateway.url, gateway.pid, postmaster);
    } finally {
      await gateway.stop();
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function compare(url: string, gateway: number, postmaster: number): Promise<void> {
  const { data } = asking(url);
  const viewers = { rules: MANAGER, everything: `${MANAGER}; *` } as const;
  const ask = (viewer: string, turn: number) => {
    const ids = Array.from({ length: PORTFOLIOS }, (_, index) => String(1 + ((turn * 7 + index * 3) % 60)));
    return data(QUERY, { ids: [...new Set(ids)] }, { viewer });
  };
  const used = (): Spent => ({ gateway: cpuOf([gateway]), database: cpuOf([postmaster]) });
  const spend = async (viewer: string): Promise<Spent> => {
    const before = used();
    for (let turn = 0; turn < REQUESTS; turn++) await ask(viewer, turn);
    const after = used();
    return {
      gateway: ((after.gateway - before.gateway) * 1000) / REQUESTS,
      database: ((after.database - before.database) * 1000) / REQUESTS,
    };
  };
  const seen = [await ask(viewers.rules, 0), await ask(viewers.everything, 0)];
  if (!isDeepStrictEqual(seen[0], seen[1]))
    throw new Error(
      `the two viewers do not see the same: ${seen.map((one) => JSON.stringify(one)).join('\n')}`,
    );
  // Plans, prepared statements and compiled code are there before it counts.
  for (let round = 0; round < 2; round++) for (const viewer of Object.values(viewers)) await spend(viewer);
  const rounds: { readonly rules: Spent; readonly everything: Spent }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Who is first in a round takes turns too.
    const first = round % 2 === 0 ? 'rules' : 'everything';
    const second = first === 'rules' ? 'everything' : 'rules';
    const one = await spend(viewers[first]);
    const other = await spend(viewers[second]);
    rounds.push(first === 'rules' ? { rules: one, everything: other } : { rules: other, everything: one });
  }
  tell(rounds);
}

function tell(rounds: readonly { readonly rules: Spent; readonly everything: Spent }[]): void {
  const mean = (of: (round: (typeof rounds)[number]) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length;
  const line = (what: string, of: (spent: Spent) => number, aim: string) => {
    const [rules, everything] = [mean((round) => of(round.rules)), mean((round) => of(round.everything))];
    return [
      what,
      `${rules.toFixed(2)} ms`,
      `${everything.toFixed(2)} ms`,
      (rules / everything).toFixed(3),
      aim,
    ];
  };
  const found = table(
    ['CPU of a request', 'By relations', 'By roles', 'Ratio', 'Aim'],
    [
      line('Gateway and subgraphs', ({ gateway }) => gateway, ''),
      line('PostgreSQL', ({ database }) => database, ''),
      line('Together', ({ gateway, database }) => gateway + database, '≤ 1.10'),
    ],
  );
  const text = `${PORTFOLIOS} portfolios with holdings, manager and linked documents, from three services, ${rounds.length * REQUESTS} times by each of two
viewers in turns: one without a role, who manages each portfolio and reads each document, and one with every role. Both
get the same answer. All in one process, PostgreSQL; CPU as the kernel counts it.

${found}`;
  console.log(text);
  writeSection(join(__dirname, '..', 'docs', 'performance.md'), 'access', text);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
