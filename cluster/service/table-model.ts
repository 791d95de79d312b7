import type { ServiceOptions } from './build-model';
import { type CatalogueColumn, type CatalogueTable, qualified } from './catalogue';
import { keyOf, shardsReadBy } from './catalogue-facts';
import { type ColumnsModel, cleaned } from './columns-model';
import { indexed } from './indexed';
import type { KeyShape, ModelColumn, ModelFilter, ModelTable } from './model';
import { Names, sentence } from './naming';
import type { TableNames } from './table-names';
import { tuplesOf, uniquesOf } from './uniques-model';

/** A table or view by itself, before it is known what leads to it and what it leads to. */
export function tableOf(
  source: CatalogueTable,
  tables: readonly CatalogueTable[],
  names: TableNames,
  columnsModel: ColumnsModel,
  isId: (column: CatalogueColumn) => boolean,
  options: ServiceOptions,
): ModelTable {
  const columns = columnsModel.of(source, names, isId);
  const column = (name: string) => columns.find((of) => of.source.name === name);
  const isView = source.kind === 'view';
  const distributedBy = source.placement.kind === 'distributed' ? column(source.placement.column) : undefined;
  const listed = isView ? [] : keyOf(source).map(column);
  const whole = listed.every((of) => of !== undefined) ? (listed as ModelColumn[]) : [];
  const key = distributedBy ? [distributedBy, ...whole.filter((of) => of !== distributedBy)] : whole;
  const isFound = key.length > 0 && key.every(({ type }) => type.isKey);
  const usable = indexed(source, distributedBy).flatMap((name) => column(name) ?? []);
  return {
    ...names,
    source,
    name: qualified(source),
    isView,
    asksShards: isView && shardsReadBy(source, tables) !== undefined,
    description: cleaned(source.comment) ?? sentence(names.words),
    columns,
    key,
    keyShape: isFound ? (SHAPES[key.length] ?? 'tuple') : 'none',
    distributedBy,
    root: undefined,
    isLocal: !isView && (source.placement.kind === 'local' || source.placement.kind === 'schema'),
    orders: isView ? [] : ordersOf(key, usable, distributedBy),
    filters: isView ? [] : filtersOf(usable, key, options),
    uniques: isView ? [] : uniquesOf(source, column, distributedBy, key),
    tuples: isView ? [] : tuplesOf(source, column, distributedBy, key),
    references: [],
    pages: [],
    children: [],
    lookups: [],
    conditions: undefined,
    writes: undefined,
  };
}

const SHAPES: readonly (KeyShape | undefined)[] = ['none', 'one', 'pair'];

/**
 * The key first, then what is never null and has an index. The rows with one distribution column are in the order of what
 * comes last in the key.
 */
function ordersOf(
  key: readonly ModelColumn[],
  usable: readonly ModelColumn[],
  distributedBy: ModelColumn | undefined,
): ModelColumn[] {
  const first = distributedBy ? key.at(-1) : key[0];
  const others = usable.filter(({ type, source }) => type.isOrdered && !source.nullable);
  return first && key.every(({ type }) => type.isOrdered) ? [...new Set([first, ...others])] : [];
}

const RANGES = new Set(['Date', 'DateTime', 'LocalDateTime', 'Decimal', 'Int', 'BigInt']);

function filtersOf(
  usable: readonly ModelColumn[],
  key: readonly ModelColumn[],
  { name }: ServiceOptions,
): ModelFilter[] {
  const filters: ModelFilter[] = [];
  const names = new Names(['readers', 'key', 'keys', 'limit', 'ids', name]);
  const [only, other] = key;
  for (const column of usable) {
    const { property, graphql, type, source } = column;
    if (source.array || type.graphql === 'JSON' || (column === only && !other)) continue;
    const said = `\`${property}\``;
    if (RANGES.has(graphql)) {
      filters.push(
        {
          name: names.take(`${property}From`),
          column,
          by: 'from',
          description: `Only with ${said} from this on.`,
        },
        {
          name: names.take(`${property}To`),
          column,
          by: 'upTo',
          description: `Only with ${said} up to this.`,
        },
      );
      if (graphql !== 'Int' && graphql !== 'Date') continue;
    }
    filters.push({
      name: names.take(property),
      column,
      by: 'equals',
      description: `Only with this ${said}.`,
    });
  }
  return filters;
}
