import { there } from '../../platform/there';
import { type Catalogue, type CatalogueColumn, type CatalogueTable, qualified } from './catalogue';
import { addChildren } from './children-model';
import { ColumnsModel, cleaned } from './columns-model';
import { indexed } from './indexed';
import type {
  KeyShape,
  LinkedEntity,
  ModelColumn,
  ModelFilter,
  ModelTable,
  Note,
  ServiceModel,
  ServiceWrites,
} from './model';
import { Names, sentence } from './naming';
import { addPages } from './pages-model';
import { addReferences } from './references-model';
import { namesOfTables, type TableNames, typesOf } from './table-names';
import { addWrites } from './writes-model';

/** What a service is to be, beside what the catalogue says. */
export interface ServiceOptions {
  readonly name: string;
  readonly about: string;
  /** Who may see its types: roles, `staff` or `anyone`. */
  readonly access: readonly string[];
  /** Tables and views, by name or `schema.name`, of which lists may ask every shard. */
  readonly fanOut: readonly string[];
  /** Column → entity of another service that it names. */
  readonly links: Readonly<Record<string, string>>;
  /** Whether rows can be created, changed and deleted. */
  readonly writes?: boolean;
  /** Whether that is told and written down, in tables made for it. */
  readonly writeSide?: boolean;
  /** Who may do it: roles, or `staff`; those who may see its types where nobody is named. */
  readonly writeAccess?: readonly string[];
}

/** What the other services of the graph have. */
export interface Taken {
  readonly types: ReadonlySet<string>;
  /** Fields of Query and Mutation. */
  readonly roots: ReadonlySet<string>;
  /** Entities whose key is `id`. */
  readonly entities: ReadonlySet<string>;
}

/** Makes the graph of a service from a catalogue. Throws an Error where nothing is left to serve, or an option names nothing. */
export function buildModel(catalogue: Catalogue, options: ServiceOptions, taken: Taken): ServiceModel {
  const leftOut: Note[] = [
    ...catalogue.hidden.map((what) => ({ what, why: 'the role may not read it' })),
    ...catalogue.unpopulated.map((what) => ({ what, why: 'it was never refreshed, and cannot be read' })),
  ];
  const advice: Note[] = [];
  checkOptions(catalogue, options, taken);
  const chosen = catalogue.tables.filter((table) => {
    const why = whyLeftOut(catalogue, table, options);
    if (why) leftOut.push({ what: qualified(table), why });
    return !why;
  });
  const names = namesOfTables(options.name, chosen, taken);
  const columns = new ColumnsModel(
    new Names([...taken.types, ...[...names.values()].flatMap(({ type }) => typesOf(type))]),
    options,
  );
  const isId = idColumns(chosen, options);
  const all = chosen.map((table) =>
    tableOf(table, catalogue.tables, there(names.get(table)), columns, isId(table), options),
  );
  const tables = all.filter((table) => {
    const isReached = table.isView
      ? table.columns.length > 0
      : table.keyShape !== 'none' || table.orders.length > 0;
    if (!isReached)
      leftOut.push({
        what: table.name,
        why: `rows are neither found nor ordered by its key: ${table.source.columns
          .filter(({ name }) => keyOf(table.source).includes(name))
          .map(({ name, sqlType }) => `${name} ${sqlType}`)
          .join(', ')}`,
      });
    return isReached;
  });
  leftOut.push(...columns.leftOut);
  for (const table of tables)
    if (table.keyShape === 'none' && !table.isView)
      advice.push({
        what: table.name,
        why: 'its key is of a type that no row is found by: it is in lists only',
      });
  colocate(tables);
  addReferences(tables, options.links);
  addPages(options.name, tables, options, advice);
  const links = addChildren(options.name, tables, options.links, advice);
  const writes = options.writes ? writesOf(options, taken) : undefined;
  const unwritten = writes ? addWrites(tables, writes) : [];
  if (tables.length === 0)
    throw new Error(
      `Nothing is left to serve:\n${leftOut.map(({ what, why }) => `  ${what}: ${why}`).join('\n') || '  the database has no table'}`,
    );
  return {
    name: options.name,
    about: options.about,
    tables,
    enums: columns.enums,
    links: links as readonly LinkedEntity[],
    access: options.access,
    writes,
    notes: { leftOut, advice, unwritten },
  };
}

/** Who may write: of those who may see, whoever works here at most. */
function writesOf(
  { access, writeAccess = [], writeSide = false }: ServiceOptions,
  { entities }: Taken,
): ServiceWrites {
  const writers = access.map((one) => (one === 'anyone' ? 'staff' : one));
  return {
    side: writeSide,
    knowsActors: writeSide && entities.has('Employee'),
    access: writeAccess.length > 0 ? writeAccess : writers,
  };
}

const named = (names: readonly string[], table: CatalogueTable) =>
  names.includes(table.name) || names.includes(qualified(table));

function checkOptions({ tables }: Catalogue, { fanOut, links }: ServiceOptions, { entities }: Taken): void {
  for (const name of fanOut)
    if (!tables.some((table) => named([name], table)))
      throw new Error(`--fan-out ${name}: there is no such table.`);
  for (const [column, entity] of Object.entries(links)) {
    if (!entities.has(entity))
      throw new Error(
        `--link ${column}=${entity}: no service has an entity ${entity} with @key(fields: "id"); there are ${[...entities].sort().join(', ')}.`,
      );
    if (!tables.some((table) => table.columns.some(({ name }) => name === column)))
      throw new Error(`--link ${column}=${entity}: no table has a column ${column}.`);
  }
}

function whyLeftOut(
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
    if (shards && !named(fanOut, table))
      return `it reads ${shards} on every shard: name it in --fan-out if it may`;
    return undefined;
  }
  if (keyOf(table).length === 0)
    return 'it has no primary key, and nothing else that is unique and never null';
  return undefined;
}

/** Types of distribution columns whose hash is known here. */
const DISTRIBUTABLE = new Set(['int8', 'int4', 'text', 'varchar', 'uuid']);

const distributionColumn = ({ placement, columns }: CatalogueTable): CatalogueColumn | undefined =>
  placement.kind === 'distributed' ? columns.find(({ name }) => name === placement.column) : undefined;

/** The distributed table of which a view reads every shard; undefined where there is none. */
function shardsReadBy({ reads }: CatalogueTable, tables: readonly CatalogueTable[]): string | undefined {
  return reads.find((name) =>
    tables.some((of) => qualified(of) === name && of.placement.kind === 'distributed'),
  );
}

/** The primary key, else the shortest of what is unique and never null. */
function keyOf({ primaryKey, uniques, columns }: CatalogueTable): readonly string[] {
  if (primaryKey.length > 0) return primaryKey;
  const isNullable = (name: string) => columns.some((of) => of.name === name && of.nullable);
  const named = uniques.filter((names) => !names.some(isNullable));
  return named.sort((one, other) => one.length - other.length)[0] ?? [];
}

/** Which columns name rows, of their table or of another. */
function idColumns(tables: readonly CatalogueTable[], { links }: ServiceOptions) {
  return (table: CatalogueTable) => {
    const ids = new Set([
      ...keyOf(table),
      ...table.foreignKeys.flatMap(({ columns }) => columns),
      ...tables.flatMap(({ foreignKeys }) =>
        foreignKeys
          .filter(({ target }) => target === qualified(table))
          .flatMap(({ targetColumns }) => targetColumns),
      ),
      ...Object.keys(links),
      ...(table.placement.kind === 'distributed' ? [table.placement.column] : []),
    ]);
    return ({ name }: CatalogueColumn) => ids.has(name);
  };
}

function tableOf(
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
    description: cleaned(source.comment) ?? `${sentence([...names.words])}`,
    columns,
    key,
    keyShape: isFound ? (SHAPES[key.length] ?? 'tuple') : 'none',
    distributedBy,
    root: undefined,
    isLocal: !isView && (source.placement.kind === 'local' || source.placement.kind === 'schema'),
    orders: isView ? [] : ordersOf(key, usable),
    filters: isView ? [] : filtersOf(usable, key, options),
    uniques: isView ? [] : uniquesOf(source, column, distributedBy, key),
    tuples: isView ? [] : tuplesOf(source, column, distributedBy, key),
    references: [],
    pages: [],
    children: [],
    lookups: [],
    writes: undefined,
  };
}

const SHAPES: readonly (KeyShape | undefined)[] = ['none', 'one', 'pair'];

/** The key first, then what is never null and has an index. */
function ordersOf(key: readonly ModelColumn[], usable: readonly ModelColumn[]): ModelColumn[] {
  const last = key.at(-1);
  const others = usable.filter(({ type, source }) => type.isOrdered && !source.nullable);
  return last?.type.isOrdered && key.every(({ type }) => type.isOrdered)
    ? [...new Set([last, ...others])]
    : [];
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

/** Columns by which at most one row is found, beside the key and, where it is distributed, its distribution column. */
function uniquesOf(
  { uniques }: CatalogueTable,
  column: (name: string) => ModelColumn | undefined,
  distributedBy: ModelColumn | undefined,
  key: readonly ModelColumn[],
): ModelColumn[] {
  const found = uniques.flatMap((names) => {
    const others = names.filter((name) => name !== distributedBy?.source.name);
    if (others.length !== 1 || names.length !== (distributedBy ? 2 : 1)) return [];
    const one = column(there(others[0]));
    return one && isText(one) && !(key.length === (distributedBy ? 2 : 1) && key.at(-1) === one) ? [one] : [];
  });
  return [...new Set(found)];
}

/**
 * Several columns by which at most one row is found together, beside the key: of a distributed table its distribution column
 * is among them.
 */
function tuplesOf(
  { uniques }: CatalogueTable,
  column: (name: string) => ModelColumn | undefined,
  distributedBy: ModelColumn | undefined,
  key: readonly ModelColumn[],
): ModelColumn[][] {
  const found = uniques.flatMap((names) => {
    const all = names.map(column);
    if (all.length < 2 || !all.every((of) => of?.type.isKey)) return [];
    const columns = all as ModelColumn[];
    if (key.every((of) => columns.includes(of))) return [];
    if (!distributedBy) return [columns];
    if (!columns.includes(distributedBy)) return [];
    const [other, ...more] = columns.filter((of) => of !== distributedBy);
    return other && (more.length > 0 || !isText(other)) ? [[distributedBy, other, ...more]] : [];
  });
  return found.filter((columns, place) => found.findIndex((other) => same(other, columns)) === place);
}

const same = (one: readonly ModelColumn[], other: readonly ModelColumn[]): boolean =>
  one.length === other.length && one.every((of) => other.includes(of));

/** What is unique and no number: a code, a name, an address. */
const isText = ({ type, source }: ModelColumn) =>
  type.isKey && !source.array && (type.graphql === 'String' || type.graphql === 'UUID');

/** Names, of each distributed table, the one on whose shards it lies: that with one row for each key, where there is one. */
function colocate(tables: readonly ModelTable[]): void {
  const groups = new Map<number, ModelTable[]>();
  for (const table of tables)
    if (table.source.placement.kind === 'distributed' && !table.isView) {
      const { colocation } = table.source.placement;
      groups.set(colocation, [...(groups.get(colocation) ?? []), table]);
    }
  for (const group of groups.values()) {
    const root = group.find((table) => table.keyShape === 'one') ?? there(group[0]);
    for (const table of group) if (table !== root) table.root = root;
  }
}
