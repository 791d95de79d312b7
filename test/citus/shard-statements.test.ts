import pg from 'pg';
import type { Statement } from '../../citus/declare/statement';
import { placementOf } from '../../citus/distribution';
import { sampleParams } from '../../citus/route/explain';
import type { ShardMap } from '../../citus/route/shard-map';
import { type StatementConfig, statementsOf } from '../../citus/rows/rows-query';
import { keysByNode, type ShardKeys } from '../../citus/shard-reads/shard-keys';
import { readsShards, ShardStatements } from '../../citus/shard-reads/shard-statement';
import { SERVICES } from '../../subgraphs/system';
import { testDatabase } from '../support/databases';
import { openDatabase } from '../support/own-cluster';
import { allStatements, narrowedStatements, type ServiceStatement } from '../support/statements';
import { subgraphs } from '../support/subgraphs';

type Plan = Readonly<Record<string, any>>;

/** Keys of a batch of which shards have several. */
const KEYS = 60;
/** Keys of a batch of which most shards have one. */
const FEW = 12;

describe.each(SERVICES)('shard statements of %s', (service) => {
  const own = (statements: readonly ServiceStatement[]) =>
    statements.filter((one) => one.service === service).map(({ statement }) => statement);
  const all = own(allStatements());
  const on = openDatabase(service, testDatabase(service), { shardReads: true, colocatedReads: false });
  const off = openDatabase(service, testDatabase(service), { shardReads: false, colocatedReads: false });
  let map: ShardMap;
  let statements: ShardStatements;
  let workers: Map<number, pg.Client>;
  let coordinator: pg.Client;
  /** Distribution keys that are there, by the table. */
  const keysOf = new Map<string, string[]>();

  beforeAll(async () => {
    expect(await on.prepareShardReads()).toEqual({ kind: 'on' });
    map = (await on.topology.map())!;
    statements = new ShardStatements(map);
    workers = new Map(await Promise.all([...map.nodes.values()].map(connect)));
    const { hostname: host, port } = new URL(testDatabase(service));
    [, coordinator] = await connect({ id: 0, host, port: Number(port) });
    for (const { tables } of Object.values(subgraphs[service].distribution.groups))
      for (const [name, column] of Object.entries(tables)) {
        const { rows } = await coordinator.query(
          `select distinct ${column}::text as key from ${name} order by 1 limit ${KEYS}`,
        );
        keysOf.set(
          name,
          rows.map(({ key }) => key),
        );
      }
  });
  afterAll(async () => {
    const clients = [coordinator, ...(workers?.values() ?? [])];
    await Promise.all(clients.map((client) => client?.end()));
    await Promise.all([on.close(), off.close()]);
  });

  /** A connection to a node on which a table is read as a whole only where no index is of use. */
  async function connect({
    id,
    host,
    port,
  }: {
    id: number;
    host: string;
    port: number;
  }): Promise<[number, pg.Client]> {
    const url = new URL(testDatabase(service));
    url.hostname = host;
    url.port = String(port);
    const client = new pg.Client({
      connectionString: url.href,
      options: '-c enable_seqscan=off -c plan_cache_mode=force_generic_plan',
    });
    await client.connect();
    return [id, client];
  }

  /** Keys that a statement finds something by, or some that are nowhere where its tables are empty. */
  function keysFor({ relations, parameters }: Statement): string[] {
    const found = relations.map((relation) => keysOf.get(relation)).find((keys) => keys?.length);
    const isText = parameters.some(({ name, type }) => /^keys?$/.test(name) && type.startsWith('text'));
    return found ?? (isText ? ['A', 'B', 'C'] : ['1', '2', '3']);
  }

  /** A key, a few, and so many that shards have several, where there are so many. */
  function batchesFor(statement: Statement): string[][] {
    const keys = keysFor(statement);
    const sizes = statement.route.kind === 'shard-batch' ? [1, FEW, KEYS] : [1];
    return sizes.map((size) => keys.slice(0, size));
  }

  /** What is wrong with how a node would run a statement over its shards. */
  async function problemsOf(
    statement: Statement,
    node: pg.Client,
    shards: readonly ShardKeys[],
  ): Promise<string[]> {
    const params = sampleParams(statement, keysFor(statement));
    const { query } = statements.of(statement)!.queryOf({ statement, params }, shards);
    const plans: unknown[] = [];
    for (const { text, values } of oneOfEach(statementsOf({ queries: [query] })))
      plans.push(
        (await node.query(`explain (verbose, costs off, format json) ${text}`, [...(values ?? [])])).rows[0][
          'QUERY PLAN'
        ],
      );
    return nodesIn(plans).flatMap((node) => {
      const name = `${node.Schema ?? ''}.${node['Relation Name'] ?? ''}`;
      if (node['Custom Plan Provider']) return [`is planned by ${node['Custom Plan Provider']}`];
      if (node['Relation Name'] && placementOf(subgraphs[service].distribution, name))
        return [`names ${name}`];
      // A reference table of a few rows is read whole, and what it holds of its own is not indexed.
      if (node['Node Type'] === 'Seq Scan' && isShard(node['Relation Name'])) return [`reads all of ${name}`];
      return [];
    });
  }

  /** Whether a table is a shard of a distributed table, or a partition of one. */
  function isShard(name: string): boolean {
    return distributedShards.has(name.replace(/.*_(?=\d+$)/, ''));
  }

  let distributedShards: Set<string>;
  beforeAll(() => {
    distributedShards = new Set([...map.tables.values()].flatMap(({ shards }) => shards.map(({ id }) => id)));
  });

  test('every read by keys and of reference tables has one, but for those that read views or lock rows', () => {
    const without = all.filter((statement) => isPlacedRead(statement) && !statements.of(statement));
    const views = without.filter(({ relations }) =>
      relations.some((relation) => {
        const placement = placementOf(subgraphs[service].distribution, relation);
        return placement?.kind === 'distributed' && placement.view;
      }),
    );
    const locks = without.filter((statement) => !readsShards(statement));
    expect(without.map(({ name }) => name)).toEqual(
      without.filter((one) => views.includes(one) || locks.includes(one)).map(({ name }) => name),
    );
    expect(locks.every(({ text }) => / for (update|no key update|share|key share)/.test(text))).toBe(true);
    expect(views.length).toBeLessThan(all.length / 10);
  });

  test('name shard tables only and read them by an index, for one key and for several', async () => {
    // Fewer columns change nothing about the tables: some of the narrowed statements stand for all.
    const narrowed = own(narrowedStatements()).filter((_, index) => index % 10 === 0);
    const readable = [...all, ...narrowed].filter((one) => statements.of(one));
    expect(readable.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    const kinds = new Set<string>();
    for (const statement of readable) {
      const { ranges } = statements.of(statement)!;
      for (const keys of batchesFor(statement)) {
        const [largest] = ranges
          ? keysByNode(ranges, keys).sort((a, b) => b.keys.length - a.keys.length)
          : [undefined];
        const node = largest ? workers.get(largest.nodeId)! : coordinator;
        const shards = largest?.shards ?? [{ index: 0, keys }];
        for (const { keys } of shards) kinds.add(keys.length === 1 ? 'one key' : 'several');
        for (const problem of await problemsOf(statement, node, shards))
          wrong.push(`${statement.name} ${problem}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(kinds).toEqual(new Set(['one key', 'several']));
  });

  test('bring the rows that the coordinator brings', async () => {
    let rowsRead = 0;
    const wrong: string[] = [];
    // What tells the time never says the same twice.
    const comparable = all.filter((one) => statements.of(one) && !/\bnow\(\)/.test(one.text));
    for (const statement of comparable)
      for (const keys of batchesFor(statement)) {
        const ways: unknown[] = [];
        const params = sampleParams(statement, keys) as never;
        const rows = (await on.run(statement, params, ({ way }) => ways.push(way))) as object[];
        const expected = (await off.run(statement, params)) as object[];
        rowsRead += expected.length;
        const way = statements.of(statement)!.ranges ? 'shards' : 'coordinator';
        if (ways.join() !== way) wrong.push(`${statement.name} went by ${ways.join()}`);
        if (JSON.stringify(sorted(rows)) !== JSON.stringify(sorted(expected)))
          wrong.push(`${statement.name} brought other rows: ${rows.length}, expected ${expected.length}`);
      }
    expect(wrong).toEqual([]);
    expect(rowsRead).toBeGreaterThan(1_000);
  });
});

const isPlacedRead = ({ route, relations, writes }: Statement) =>
  ['single-shard', 'shard-batch', 'reference'].includes(route.kind) && relations.length > 0 && !writes;

/** Rows as texts. The router of a page has no need to number them. */
const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify({ ...row, rowNumber: undefined })).sort();

/** A statement for one key and one for several, where there are both: the others are the same over other shards. */
function oneOfEach(statements: readonly StatementConfig[]): StatementConfig[] {
  return [...new Map(statements.map((one) => [one.text?.replace(/_\d+\b/g, ''), one])).values()];
}

/** Every node of a plan. */
function nodesIn(plan: unknown): Plan[] {
  if (Array.isArray(plan)) return plan.flatMap(nodesIn);
  if (typeof plan !== 'object' || plan === null) return [];
  const own = 'Node Type' in plan ? [plan as Plan] : [];
  return [...own, ...Object.values(plan).flatMap(nodesIn)];
}
