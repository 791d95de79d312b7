import { createHash } from 'node:crypto';
import type { Distribution } from '../../citus/distribution';
import { distribute } from '../../cluster/distribute';
import { migrate } from '../../cluster/migrate';
import { prepareDatabase, withClient } from '../../cluster/prepare';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { CitusLab, findCitus, type LabCluster, type LabNode, query } from '../support/citus-lab';
import { ownerDatabase } from '../support/databases';
import { describeWithOwnCluster, distributionOf } from '../support/own-cluster';

interface PlacedTable {
  readonly table: string;
  readonly kind: string;
  readonly column: string | null;
  readonly colocation: number | null;
  readonly shards: number | null;
}

/** Every table of the service's schemas as Citus has it; `local` where it does not know the table. */
async function placedTables(url: string, service: ServiceName): Promise<PlacedTable[]> {
  return (await query(
    url,
    `select n.nspname || '.' || c.relname as "table", coalesce(t.citus_table_type, 'local') as kind,
            nullif(t.distribution_column, '<none>') as "column", t.colocation_id as colocation,
            t.shard_count::int as shards
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     left join citus_tables t on t.table_name = c.oid
     where c.relkind in ('r', 'p') and not c.relispartition and starts_with(n.nspname, $1 || '_')
     order by 1`,
    [service],
  )) as PlacedTable[];
}

/** The same of a declaration, with the first table of its group in the place of a number. */
function declaredTables({ groups, references }: Distribution) {
  const distributed = Object.values(groups).flatMap(({ tables }) =>
    Object.entries(tables).map(([table, column]) => ({
      table,
      kind: 'distributed',
      column: column as string | null,
      beside: Object.keys(tables).sort()[0],
    })),
  );
  const all = references.map((table) => ({ table, kind: 'reference', column: null, beside: undefined }));
  return [...distributed, ...all].sort((a, b) => (a.table < b.table ? -1 : 1));
}

/** Tables with the first one that they share their colocation with. */
function besides(placed: readonly PlacedTable[]) {
  return placed.map(({ table, kind, column, colocation }) => {
    const beside = placed.find((other) => other.kind === 'distributed' && other.colocation === colocation);
    return { table, kind, column, beside: kind === 'distributed' ? beside!.table : undefined };
  });
}

test.each(SERVICES)(
  'every table of %s is where distribution.ts says, beside the tables it says',
  async (service) => {
    const placed = await placedTables(ownerDatabase(service), service);
    expect(besides(placed)).toEqual(declaredTables(distributionOf(service)));
  },
);

test('every month of price_history is distributed with it', async () => {
  const months = await query(
    ownerDatabase('market'),
    `select inhrelid::regclass::text as month, column_to_column_name(logicalrelid, partkey) as "column",
            colocationid = (select colocationid from pg_dist_partition where logicalrelid = inhparent) as beside
     from pg_inherits left join pg_dist_partition on logicalrelid = inhrelid
     where inhparent = 'market_data.price_history'::regclass`,
  );
  expect(months.length).toBeGreaterThan(12);
  expect(months.filter(({ column, beside }) => column !== 'instrument_id' || !beside)).toEqual([]);
});

describeWithOwnCluster('a database of its own', () => {
  let lab: CitusLab;
  let cluster: LabCluster;

  beforeAll(async () => {
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('distribute');
  });
  afterAll(() => lab?.stop());

  const within = ({ url }: LabNode, database: string) => url.replace(/[^/]+$/, database);

  /** A new, plain database of that name on every node; its URL at the coordinator. */
  async function createDatabase(name: string): Promise<string> {
    for (const node of [cluster.coordinator, ...cluster.workers])
      await query(node.url, `create database ${name}`);
    return within(cluster.coordinator, name);
  }

  /** Makes the plain database a Citus one. */
  async function addCitus(name: string): Promise<void> {
    const { coordinator, workers } = cluster;
    for (const node of [coordinator, ...workers]) await query(within(node, name), 'create extension citus');
    const url = within(coordinator, name);
    await query(url, "select citus_set_coordinator_host('127.0.0.1', $1)", [coordinator.port]);
    for (const { port } of workers) await query(url, "select citus_add_node('127.0.0.1', $1)", [port]);
  }

  test('is migrated from empty with the number of shards asked for; again changes nothing', async () => {
    const distribution = distributionOf('hc');
    const url = await createDatabase('empty');
    await addCitus('empty');
    const run = () => withClient(url, 'test', (client) => migrate(client, distribution, { shardCount: 8 }));
    expect(await run()).not.toEqual([]);
    const placed = await placedTables(url, 'hc');
    expect(besides(placed)).toEqual(declaredTables(distribution));
    const distributed = placed.filter(({ kind }) => kind === 'distributed');
    expect(new Set(distributed.map(({ shards }) => shards))).toEqual(new Set([8]));

    const shards = () =>
      query(url, 'select * from pg_dist_shard join pg_dist_placement using (shardid) order by shardid');
    const before = await shards();
    expect(await run()).toEqual([]);
    expect(await withClient(url, 'test', (client) => distribute(client, distribution, 16))).toEqual([]);
    expect(await shards()).toEqual(before);
  });

  test.each(SERVICES)(
    'of %s that holds data is distributed with every row and foreign key',
    async (service) => {
      const distribution = distributionOf(service);
      const name = `late_${service}`;
      const url = await createDatabase(name);
      await prepareDatabase(url, distribution, { shardCount: 32, scale: 1 });
      const before = await contents(url, distribution);
      await addCitus(name);
      const changed = await withClient(url, 'test', async (client) => {
        await client.query('begin');
        const tables = await distribute(client, distribution, 32);
        await client.query('commit');
        return tables;
      });

      const declared = declaredTables(distribution);
      expect(changed.sort()).toEqual(declared.map(({ table }) => table));
      expect(besides(await placedTables(url, service))).toEqual(declared);
      expect(await contents(url, distribution)).toEqual(before);
      // The coordinator keeps no second copy, and every worker can answer for a view.
      const [left] = await query(
        url,
        `select coalesce(sum(pg_relation_size(logicalrelid)), 0)::int as bytes from pg_dist_partition
       where partmethod = 'h'`,
      );
      expect(left).toEqual({ bytes: 0 });
      for (const worker of cluster.workers)
        for (const view of Object.keys(distribution.views))
          expect(await query(within(worker, name), `select from ${view} limit 0`)).toEqual([]);
    },
  );
});

/** Rows of every table, as a count and a digest, and the foreign keys between them. */
async function contents(url: string, distribution: Distribution): Promise<unknown> {
  const tables: Record<string, string> = {};
  for (const { table } of declaredTables(distribution)) {
    const rows = (await query(url, `select t::text as row from ${table} t`)).map(({ row }) => row).sort();
    tables[table] = `${rows.length} rows, ${createHash('sha256').update(rows.join('\n')).digest('hex')}`;
  }
  const foreignKeys = await query(
    url,
    `select conrelid::regclass::text as "table", conname, pg_get_constraintdef(oid) as definition, convalidated
     from pg_constraint where contype = 'f' and conparentid = 0 and conrelid = any($1::text[]::regclass[])
     order by 1, 2`,
    [Object.keys(tables)],
  );
  expect(foreignKeys.length).toBeGreaterThan(0);
  return { tables, foreignKeys };
}
