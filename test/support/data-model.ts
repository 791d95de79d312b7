import { Client } from 'pg';
import { type Distribution, placementOf } from '../../citus/distribution';

/** Tables and views of one service's database, as the database itself describes them. */
export interface Catalogue {
  /** Relations by qualified name. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Foreign keys between tables. */
  readonly foreignKeys: readonly ForeignKey[];
}

export interface Relation {
  readonly comment: string;
  readonly partitioned: boolean;
  readonly view: boolean;
  /** Column name → type. */
  readonly columns: Readonly<Record<string, string>>;
  readonly primaryKey: readonly string[];
}

export interface ForeignKey {
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
}

/** Reads what a database says of the schemas whose names begin with the service's. */
export async function readCatalogue(url: string, service: string): Promise<Catalogue> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: relations } = await client.query(RELATIONS, [`${service}\\_%`]);
    const { rows: foreignKeys } = await client.query(FOREIGN_KEYS, [`${service}\\_%`]);
    return { relations: new Map(relations.map(({ name, ...relation }) => [name, relation])), foreignKeys };
  } finally {
    await client.end();
  }
}

/** The rows of the document's table about a service: every relation, where it lives on Citus, what it is for. */
export function relationRows(distribution: Distribution, { relations }: Catalogue): string {
  const names = [
    ...Object.values(distribution.groups).flatMap(({ tables }) => Object.keys(tables)),
    ...distribution.references,
    ...Object.keys(distribution.views),
  ];
  const unknown = [...relations.keys()].filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`not in distribution.ts: ${unknown.join(', ')}`);
  return [
    '| Table or view | On Citus | Purpose |',
    '|---|---|---|',
    ...names.map((name) => {
      const relation = relations.get(name);
      if (!relation) throw new Error(`in distribution.ts, but not in the database: ${name}`);
      return `| ${name} | ${placeOf(distribution, name, relation)} | ${purposeOf(relation)} |`;
    }),
  ].join('\n');
}

function placeOf(distribution: Distribution, name: string, { partitioned, view }: Relation): string {
  const placement = placementOf(distribution, name)!;
  if (placement.kind === 'reference') return 'reference';
  if (placement.kind === 'report') return 'view over all shards';
  if (view) return `view, one shard by \`${placement.column}\``;
  const [first] = Object.keys(distribution.groups[placement.group]!.tables);
  return [
    `${isLookup(name) ? 'lookup ' : ''}by \`${placement.column}\``,
    ...(first === name ? [] : [`with ${shortName(first!)}`]),
    ...(partitioned ? ['in partitions'] : []),
  ].join(', ');
}

/** The comment without what the column before it says already. */
function purposeOf({ comment }: Relation): string {
  return comment
    .replace(/^Lookup: (.)/, (_, letter: string) => letter.toUpperCase())
    .replace(/ Distributed by [^.]+\.$/, '')
    .replace(/ Reference table[^.]*\.$/, '')
    .replace(/\.?$/, '.');
}

/** Whether a table leads from another value to the key of what is looked for. */
export const isLookup = (name: string) => name.includes('_by_');

export const shortName = (name: string) => name.split('.')[1]!;

const RELATIONS = `
  select n.nspname || '.' || c.relname as name, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
         c.relkind = 'p' as partitioned, c.relkind = 'v' as view,
         (select json_object_agg(a.attname, format_type(a.atttypid, null))
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         coalesce((select array_agg(a.attname::text)
          from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
          where k.conrelid = c.oid and k.contype = 'p'), '{}') as "primaryKey"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname like $1 and c.relkind in ('r', 'p', 'v') and not c.relispartition`;

const FOREIGN_KEYS = `
  select n.nspname || '.' || c.relname as table, fn.nspname || '.' || f.relname as target,
         (select array_agg(a.attname::text order by key.place)
          from unnest(k.conkey) with ordinality as key (number, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.number) as columns
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
  where n.nspname like $1 and k.contype = 'f' and not c.relispartition`;
