import { there } from '../../platform/there';
import type { ForeignKey } from './catalogue';
import type { ModelColumn, ModelReference, ModelTable } from './model';
import { camel, Names, pointedTo } from './naming';
import { lookupBy } from './table-names';

/** The names of the fields of each type, so that no two are one. */
const fields = new WeakMap<ModelTable, Names>();

/** The field names of a type: columns that are fields, and what was added since. */
export function fieldsOf(table: ModelTable): Names {
  const known =
    fields.get(table) ?? new Names(['__typename', ...table.columns.map(({ property }) => property)]);
  fields.set(table, known);
  return known;
}

/** Gives every table the fields that lead along its foreign keys, and to the entities that its columns are linked with. */
export function addReferences(tables: readonly ModelTable[], links: Readonly<Record<string, string>>): void {
  const byName = new Map(tables.map((table) => [table.name, table]));
  for (const table of tables) {
    for (const foreignKey of table.source.foreignKeys) {
      const target = byName.get(foreignKey.target);
      const found = target && referenceOf(table, target, foreignKey);
      if (found) table.references.push(found);
    }
    for (const [name, entity] of Object.entries(links)) {
      const column = table.columns.find(({ source }) => source.name === name);
      if (!column || isNamedBy(table, [column])) continue;
      if (!column.isId && column.graphql !== 'String') continue;
      table.references.push({
        field: fieldFor(table, [column], []),
        target: { entity },
        lookup: undefined,
        shape: 'one',
        columns: [column],
        named: [],
        isRequired: false,
        description: `The ${entity} that it names.`,
      });
    }
  }
}

const isNamedBy = ({ references }: ModelTable, columns: readonly ModelColumn[]) =>
  references.some(
    (of) => of.columns.length === columns.length && of.columns.every((one) => columns.includes(one)),
  );

function referenceOf(
  table: ModelTable,
  target: ModelTable,
  foreignKey: ForeignKey,
): ModelReference | undefined {
  const columns = foreignKey.columns.map((name) => table.columns.find(({ source }) => source.name === name));
  if (columns.some((column) => column === undefined)) return undefined;
  const own = columns as ModelColumn[];
  if (isNamedBy(table, own)) return undefined;
  /** The column that holds a value of the target's column. */
  const holds = (of: ModelColumn) => own[foreignKey.targetColumns.indexOf(of.source.name)];
  const found = lookupsOf(target).find(({ columns: of }) => of.length === own.length && of.every(holds));
  if (!found || own.some(({ type, source }) => !type.isKey || source.array)) return undefined;
  return {
    field: fieldFor(table, own, target.words),
    target,
    lookup: found.lookup,
    shape: found.shape,
    columns: found.columns.map((of) => there(holds(of))),
    named: found.columns,
    isRequired: foreignKey.holds && own.every(({ source }) => !source.nullable),
    description: `The ${target.words.join(' ')} that it names.`.replace(/\s+/g, ' '),
  };
}

/** What finds a row of a table, and the columns whose values each of them takes. */
function lookupsOf(table: ModelTable): Pick<ModelReference, 'columns' | 'lookup' | 'shape'>[] {
  const { keyShape, key, distributedBy, uniques, tuples } = table;
  return [
    ...(keyShape === 'none' ? [] : [{ columns: key, lookup: keyLookup(table), shape: keyShape }]),
    ...uniques.map((of) => ({
      columns: [...(distributedBy ? [distributedBy] : []), of],
      lookup: uniqueLookup(table, of),
      shape: distributedBy ? ('pair' as const) : ('one' as const),
    })),
    ...tuples.map((columns) => ({
      columns,
      lookup: tupleLookup(table, columns),
      shape: 'tuple' as const,
    })),
  ];
}

/** The lookup of a table by its key. */
export const keyLookup = ({ one, keyShape }: ModelTable): string =>
  `${one}By${keyShape === 'one' ? 'Id' : 'Key'}`;

/** The lookup of a table by another column than its key. */
export const uniqueLookup = ({ one }: ModelTable, { property }: ModelColumn): string =>
  lookupBy(one, [property]);

/** The lookup of a table by several other columns than its key. */
export const tupleLookup = ({ one }: ModelTable, columns: readonly ModelColumn[]): string =>
  lookupBy(
    one,
    columns.map(({ property }) => property),
  );

/**
 * The field of a reference: what its last column names beside the distribution column. Where one column is all there is
 * to say, and no key needs it, the field stands for it.
 */
function fieldFor(table: ModelTable, columns: readonly ModelColumn[], target: readonly string[]): string {
  const naming = columns.findLast((column) => column !== table.distributedBy) ?? there(columns.at(-1));
  const words = pointedTo(naming.source.name, target);
  const isOnly = columns.length === 1 && !table.key.includes(naming) && naming !== table.distributedBy;
  const name = camel(words);
  if (isOnly && name === naming.property) {
    naming.isHidden = true;
    return name;
  }
  const field = fieldsOf(table).take(name, camel([...words, ...target]), `${name}Row`);
  if (isOnly) naming.isHidden = true;
  return field;
}
