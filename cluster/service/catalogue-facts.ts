import { type CatalogueTable, qualified } from './catalogue';

/** Whether a list of names has a table, by its name alone or with its schema. */
export const isNamed = (names: readonly string[], table: Pick<CatalogueTable, 'schema' | 'name'>): boolean =>
  names.includes(table.name) || names.includes(qualified(table));

/** The distributed table of which a view reads every shard; undefined where there is none. */
export function shardsReadBy(
  { reads }: CatalogueTable,
  tables: readonly CatalogueTable[],
): string | undefined {
  return reads.find((name) =>
    tables.some((of) => qualified(of) === name && of.placement.kind === 'distributed'),
  );
}

/** The primary key, else the shortest of what is unique and never null. */
export function keyOf({ primaryKey, uniques, columns }: CatalogueTable): readonly string[] {
  if (primaryKey.length > 0) return primaryKey;
  const isNullable = (name: string) => columns.some((of) => of.name === name && of.nullable);
  const named = uniques.filter((names) => !names.some(isNullable));
  return named.sort((one, other) => one.length - other.length)[0] ?? [];
}
