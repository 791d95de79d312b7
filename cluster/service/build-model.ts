import { there } from '../../platform/there';
import { type Catalogue, type CatalogueColumn, type CatalogueTable, qualified } from './catalogue';
import { isNamed, keyOf } from './catalogue-facts';
import { addChildren } from './children-model';
import { ColumnsModel } from './columns-model';
import { addConditions } from './conditions-model';
import { whyLeftOut } from './left-out';
import type { ModelTable, Note, ServiceModel, ServiceWrites } from './model';
import { Names } from './naming';
import { addPages } from './pages-model';
import { addReferences } from './references-model';
import { tableOf } from './table-model';
import { namesOfTables, typesOf } from './table-names';
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
  addConditions(tables);
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
    links,
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

function checkOptions({ tables }: Catalogue, { fanOut, links }: ServiceOptions, { entities }: Taken): void {
  for (const name of fanOut)
    if (!tables.some((table) => isNamed([name], table)))
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
