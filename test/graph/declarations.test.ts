import { type AnyTable, declaredPages, metaOf, SEARCH_TEXT } from '../../citus';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { sql } from '../support/sql';
import '../support/subgraphs';

/** The tables that a service declares. */
const tablesOf = (service: ServiceName): readonly AnyTable[] =>
  require(`../../subgraphs/${service}/distribution`).tables ?? [];

interface CatalogueColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Of a view, or generated from other columns: such are never NOT NULL in the catalogue. */
  readonly computed: boolean;
}

/** `timestamp with time zone` → `timestamptz`, `time without time zone` → `time`, `numeric(20,4)` → `numeric` */
const typeName = (type: string) =>
  type
    .replace('timestamp with time zone', 'timestamptz')
    .replace(' without time zone', '')
    .replace(/\(\d+(,\d+)?\)/, '');

async function catalogue(service: ServiceName): Promise<Map<string, CatalogueColumn[]>> {
  const rows = await sql<CatalogueColumn>(
    service,
    `select c.oid::regclass::text as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
            not a.attnotnull as nullable, c.relkind = 'v' or a.attgenerated <> '' as computed
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p', 'v') and not c.relispartition and a.attnum > 0 and not a.attisdropped
       and n.nspname like $1 || '\\_%'
     order by 1, a.attnum`,
    [service],
  );
  const tables = new Map<string, CatalogueColumn[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return tables;
}

test.each(SERVICES)('the tables of %s are declared as the database has them', async (service) => {
  if (tablesOf(service).length === 0) return;
  const there = await catalogue(service);
  const declared = new Map(tablesOf(service).map((of) => [metaOf(of).name, metaOf(of)]));
  expect([...declared.keys()].sort()).toEqual([...there.keys()].sort());
  for (const [name, { columns, searched }] of declared) {
    const columnsThere = there.get(name)!;
    const computed = new Set(columnsThere.filter((of) => of.computed).map(({ column }) => column));
    const said = Object.values(columns).map((of) => [
      of.name,
      of.sqlTypeName,
      computed.has(of.name) ? null : of.nullable,
    ]);
    if (searched) said.push([SEARCH_TEXT, 'tsvector', null]);
    const kept = columnsThere.map((of) => [of.column, typeName(of.type), of.computed ? null : of.nullable]);
    expect([name, said.sort()]).toEqual([name, kept.sort()]);
  }
});

test.each(SERVICES)('what the database of %s fills in is declared so', async (service) => {
  const rows = await sql<{ table: string; column: string }>(
    service,
    `select c.oid::regclass::text as table, a.attname as column
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
       and (a.atthasdef or a.attidentity <> '' or not a.attnotnull) and n.nspname like $1 || '\\_%'`,
    [service],
  );
  const fills = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  const wrong = tablesOf(service)
    .map(metaOf)
    .flatMap(({ name, columns, view }) =>
      Object.values(columns)
        .filter(({ defaulted, name: column }) => defaulted && !view && !fills.has(`${name}.${column}`))
        .map(({ name: column }) => `${name}.${column}`),
    );
  expect(wrong).toEqual([]);
});

test.each(SERVICES)(
  'an index leads to what lists of %s over all shards are found and ordered by',
  async (service) => {
    const rows = await sql<{ table: string; start: string }>(
      service,
      `select indrelid::regclass::text as table,
              case when opcname = 'gin_trgm_ops' then 'trigrams of ' else '' end || pg_get_indexdef(indexrelid, 1, true) as start
       from pg_index join pg_opclass o on o.oid = indclass[0] join pg_am a on a.oid = opcmethod
       where indpred is null and (amname = 'btree' or opcname = 'gin_trgm_ops' or opcname = 'array_ops')`,
    );
    const starts = new Set(rows.map(({ table, start }) => `${table} ${start}`));
    const wrong = [...declaredPages().values()].flatMap(({ name, declaration }) => {
      const { from, fanOut, conditions, orders, indexed = [] } = declaration;
      const { indexedIgnoringCase = [], indexedAnywhere = [] } = declaration;
      if (
        !name.startsWith(`${service}.`) ||
        !fanOut ||
        Object.keys(conditions ?? {}).length === 0 ||
        metaOf(from).view
      )
        return [];
      const needed = [
        ...[...Object.values(orders), ...indexed].map((column) => column.name),
        ...indexedIgnoringCase.map((column) => `lower(${column.name})`),
        ...indexedAnywhere.map((column) => `trigrams of ${column.name}`),
      ];
      const { name: table } = metaOf(from);
      return needed.filter((start) => !starts.has(`${table} ${start}`)).map((start) => `${name}: ${start}`);
    });
    expect(wrong).toEqual([]);
  },
);

test.each(SERVICES)('Citus places the tables of %s as they are declared', async (service) => {
  const citus = await sql(service, "select from pg_extension where extname = 'citus'");
  if (citus.length === 0) return;
  const rows = await sql<{ table: string; column: string | null; colocation: string }>(
    service,
    `select logicalrelid::text as table, column_to_column_name(logicalrelid, partkey) as column,
            colocationid::text as colocation
     from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid where not c.relispartition`,
  );
  const placed = new Map(rows.map((row) => [row.table, row]));
  for (const { name, distributedBy, colocatedWith, view } of tablesOf(service).map(metaOf)) {
    if (view) continue;
    expect([name, placed.get(name)?.column ?? null]).toEqual([name, distributedBy?.name ?? null]);
    if (!distributedBy || !colocatedWith) continue;
    const beside = placed.get(metaOf(colocatedWith).name)!;
    expect([name, placed.get(name)!.colocation]).toEqual([name, beside.colocation]);
  }
});
