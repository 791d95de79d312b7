import { type AnyTable, type Column, metaOf } from '../../citus';
import { type Catalogue, type CatalogueColumn, type CatalogueTable, qualified } from './catalogue';
import type { ServiceModel } from './model';

/**
 * How declared tables differ from those of the database, a line each: tables and columns that are gone or new, types, what
 * may be null, keys and distribution columns. What was left out on purpose, or is not declared any more and could not be, is
 * none.
 */
export function driftOf(declared: readonly AnyTable[], catalogue: Catalogue, model: ServiceModel): string[] {
  const there = new Map(catalogue.tables.map((table) => [qualified(table), table]));
  const metas = new Map(declared.map((of) => [metaOf(of).name, metaOf(of)]));
  const lines: string[] = [];
  for (const [name, meta] of metas) {
    const table = there.get(name);
    if (!table) lines.push(`${name}: is declared and not in the database`);
    else lines.push(...columnDrift(name, Object.values(meta.columns), table), ...keyDrift(name, meta, table));
  }
  for (const { name } of model.tables) if (!metas.has(name)) lines.push(`${name}: is new in the database`);
  for (const table of model.tables) {
    const columns = metas.get(table.name)?.columns;
    if (!columns) continue;
    const known = new Set(Object.values(columns).map(({ name }) => name));
    for (const { source } of table.columns)
      if (!known.has(source.name)) lines.push(`${table.name}.${source.name}: is new in the database`);
  }
  return lines;
}

function columnDrift(
  table: string,
  columns: readonly Column[],
  { columns: there, kind }: CatalogueTable,
): string[] {
  return columns.flatMap((column) => {
    const found = there.find(({ name }) => name === column.name);
    const where = `${table}.${column.name}`;
    if (!found) return [`${where}: is declared and not in the database`];
    const type = sqlTypeOf(found);
    if (type !== column.sqlTypeName)
      return [`${where}: is declared ${column.sqlTypeName}, and is ${type} in the database`];
    // A view does not say which of its columns are never null.
    if (kind !== 'view' && found.nullable !== column.nullable)
      return [`${where}: ${found.nullable ? 'may be null' : 'is never null'} in the database`];
    return [];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
  'time without time zone': 'time',
  'character varying': 'text',
  character: 'bpchar',
  // Without quotes it is a bit of one.
  bit: '"bit"',
};

/** The type of a column as declarations name it. */
export function sqlTypeOf({ sqlType, array }: Pick<CatalogueColumn, 'sqlType' | 'array'>): string {
  return `${NAMES[sqlType] ?? sqlType}${array ? '[]' : ''}`;
}

function keyDrift(
  name: string,
  { distributedBy, view }: ReturnType<typeof metaOf>,
  { placement }: CatalogueTable,
): string[] {
  const column = placement.kind === 'distributed' ? placement.column : undefined;
  if (view || column === distributedBy?.name) return [];
  return [`${name}: is declared ${by(distributedBy?.name)}, and is ${by(column)} in the database`];
}

const by = (column: string | undefined) => (column ? `distributed by ${column}` : 'not distributed');
