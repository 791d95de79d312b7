import type { ServiceOptions } from './build-model';
import type { Catalogue, CatalogueColumn, CatalogueTable } from './catalogue';
import { isNamed, keyOf, shardsReadBy } from './catalogue-facts';

/** Why a table or view is not in the graph; undefined of one that is. */
export function whyLeftOut(
  { tables }: Catalogue,
  table: CatalogueTable,
  { fanOut }: ServiceOptions,
): string | undefined {
  if (table.columns.length === 0) return 'it has no columns';
  if (table.placement.kind === 'other')
    return 'it is distributed by append or range, so that no key leads to a shard';
  const by = distributionColumn(table);
  if (by && !DISTRIBUTABLE.has(by.type))
    return `it is distributed by ${by.name} ${by.sqlType}, and of that type it is not known which shard a row is on`;
  if (table.kind === 'view') {
    const shards = shardsReadBy(table, tables);
    if (shards && !isNamed(fanOut, table))
      return `it reads ${shards} on every shard: name it in --fan-out if it may`;
    return undefined;
  }
  if (table.inherited)
    return 'tables inherit from it, and their rows are among its own: no key of it names one row of all';
  if (keyOf(table).length === 0)
    return 'it has no primary key, and nothing else that is unique and never null';
  return undefined;
}

/** Types of distribution columns whose hash is known here. */
const DISTRIBUTABLE = new Set(['int8', 'int4', 'text', 'varchar', 'uuid']);

const distributionColumn = ({ placement, columns }: CatalogueTable): CatalogueColumn | undefined =>
  placement.kind === 'distributed' ? columns.find(({ name }) => name === placement.column) : undefined;
