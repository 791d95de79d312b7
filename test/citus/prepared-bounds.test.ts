import pg from 'pg';
import { pino } from 'pino';
import { readConfig } from '../../gateway/config';
import { EVERYBODY_VIEWER } from '../../subgraphs/runtime/auth/viewer';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { system } from '../../subgraphs/system';
import { type GeneratorOptions, generateOperation } from '../executor/support/generate-operation';
import { Random } from '../executor/support/random';
import { query } from '../support/citus-lab';
import { report } from '../support/crashes';
import { describeWithOwnCluster, type OwnCluster, startOwnCluster } from '../support/own-cluster';
import { PATIENT } from '../support/patience';
import { subgraphs } from '../support/subgraphs';

/** Operations that differ; PREPARED_OPERATIONS=10000 at full size. */
const OPERATIONS = Number(process.env.PREPARED_OPERATIONS ?? 400);
/** Tables that may stand in the prepared statements of a connection. */
const TABLES = 100;
/** Bytes of the server's memory that a table of a prepared statement takes at most. */
const BYTES_OF_TABLE = 100_000;
/** Bytes of a server's process at most: of plans, and of what it knows of every table and shard. */
const BYTES = 50_000_000;
/** Operations at once. */
const TOGETHER = 4;

/** What a connection has on its server. */
interface Held {
  readonly statements: number;
  /** Tables that stand in them. */
  readonly tables: number;
  /** Bytes that the server's process holds for their plans, and in all. */
  readonly plans: number;
  readonly bytes: number;
}

describeWithOwnCluster('prepared statements of operations that all differ', () => {
  let cluster: OwnCluster;
  let service: SubgraphService;
  const connected = jest.spyOn(pg.Client.prototype, 'connect');

  beforeAll(async () => {
    cluster = await startOwnCluster('market', 8);
    await query(cluster.url, 'grant pg_read_all_stats to market_app');
    const { variables } = readConfig(system.services, {
      ...PATIENT,
      MARKET_DATABASE_URL: cluster.serviceUrl,
      PREPARED_TABLES_MAX: String(TABLES),
      CITUS_SHARD_READS: 'on',
    });
    service = new SubgraphService(
      subgraphs.market,
      cluster.serviceUrl,
      limitsFrom(variables),
      pino({ level: 'silent' }),
    );
    await service.prepareShardReads();
  });
  afterAll(async () => {
    await service?.close();
    connected.mockRestore();
    cluster?.lab.stop();
  });

  const options: GeneratorOptions = {
    schema: subgraphs.market.schema,
    conditions: 0,
    maximumDepth: 5,
    literal: ({ name }, random) => (name === 'first' ? String(random.between(1, 3)) : undefined),
    without: new Set(['after', 'before', 'last', '_entities', '_service', '_webhooks']),
    scalars: {
      ID: Array.from({ length: 50 }, (_, index) => `"${index + 1}"`),
      Int: ['1', '5', '2026'],
      String: ['"AAPL"', '"x"'],
      Date: ['"2026-01-15"', '"2026-06-30"'],
      DateTime: ['"2026-06-30T12:00:00Z"'],
      Decimal: ['"0"', '"1250.50"'],
      Boolean: ['true', 'false'],
    },
  };

  /**
   * Runs so many operations that nobody has run before. Returns how many were answered without an error but NO_INDEX, with
   * which a list alone is refused.
   */
  async function run(count: number, random: Random, known: Set<string>): Promise<number> {
    let answered = 0;
    const one = async () => {
      while (known.size < count) {
        const operation = generateOperation(options, random);
        if (known.has(operation.query)) continue;
        known.add(operation.query);
        const { errors } = await service.execute(operation, { viewer: EVERYBODY_VIEWER });
        if (!errors?.some(({ extensions }) => extensions?.code !== 'NO_INDEX')) answered += 1;
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, one));
    return answered;
  }

  /** What each open connection of the service holds, by what it is for. */
  async function held(): Promise<Record<string, Held[]>> {
    const found: Record<string, Held[]> = {};
    for (const client of new Set(connected.mock.contexts as unknown as pg.Client[])) {
      const name = (client as unknown as { connectionParameters: { application_name: string } })
        .connectionParameters.application_name;
      if (!name?.startsWith('gateway market')) continue;
      const rows = await client.query(HELD).then(
        ({ rows: [row] }) => [row],
        // It has been closed since.
        () => [],
      );
      found[name] = [...(found[name] ?? []), ...rows];
    }
    return found;
  }

  test('stay within their bound on every connection, and so does the memory of the server', async () => {
    const random = new Random(14);
    const known = new Set<string>();
    const halfway = await run(OPERATIONS / 2, random, known);
    const before = await held();
    const answered = halfway + (await run(OPERATIONS, random, known));
    const after = await held();
    report('prepared statements', { operations: known.size, answered, ...largestOf(after) });
    expect(answered).toBeGreaterThan(OPERATIONS * 0.8);
    for (const name of ['gateway market', 'gateway market analytics', 'gateway market shards'])
      expect(after[name]?.length).toBeGreaterThan(0);
    const all = [...Object.values(before), ...Object.values(after)].flat();
    expect(all.filter(({ tables }) => tables > TABLES)).toEqual([]);
    expect(all.filter(({ plans }) => plans > TABLES * BYTES_OF_TABLE)).toEqual([]);
    // What is known of tables stays, so it grows until all have been read.
    expect(all.filter(({ bytes }) => bytes > BYTES)).toEqual([]);
  });
});

/** The most that a connection has of each. */
function largestOf(held: Record<string, Held[]>): Held {
  const all = Object.values(held).flat();
  const most = (what: keyof Held) => Math.max(...all.map((one) => one[what]));
  return {
    statements: most('statements'),
    tables: most('tables'),
    plans: most('plans'),
    bytes: most('bytes'),
  };
}

/** Shard tables end in their number; of another statement every name of a schema stands for a table. */
const HELD = `
  select count(*)::int as statements,
         coalesce(sum(greatest(1, (select count(distinct name) from regexp_matches(statement, '\\ymarket_\\w+\\.\\w+_\\d{6,}\\y(?! *\\.)', 'g') name))), 0)::int as tables,
         (select sum(total_bytes)::int from pg_backend_memory_contexts where name ~ '^CachedPlan') as plans,
         (select sum(total_bytes)::int from pg_backend_memory_contexts) as bytes
  from pg_prepared_statements where not from_sql`;
