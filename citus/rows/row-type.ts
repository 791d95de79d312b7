import type { FieldDef } from 'pg';
import { isText, valueReader } from './value-types';

/** The values of one row as the server wrote them, in the order of its columns. */
export type RowValues = readonly (string | null)[];

/** Makes a row of its values. */
export type MakeRow = (values: RowValues) => object;

/** How rows of a statement become objects. */
export interface RowType {
  /** The maker of rows of these columns; the same one for the same columns. */
  makerFor(fields: readonly FieldDef[]): MakeRow;
  /** These columns; the same object for the same ones, as long as few others come between. */
  columnsOf(fields: readonly FieldDef[]): readonly FieldDef[];
}

type Column = Pick<FieldDef, 'name' | 'dataTypeID'>;

/** Properties that rows may lack, and who is told when one of those is read. */
export interface Lacks {
  readonly properties: readonly string[];
  readonly onMiss: (property: string) => void;
}

/** Rows with a property for each column. Reading one of `lacks` that has no column is told of, and gives undefined. */
export function rowType(lacks?: Lacks): RowType {
  return remembering((columns) => {
    const Row = compileRow(columns);
    if (lacks) defineMisses(Row.prototype, columns, lacks);
    return (values) => new Row(values);
  });
}

/** As `rowType`, with rows that tell of each property that is read. */
export function watchedRowType(onRead: (property: string) => void): RowType {
  return remembering((columns) => {
    const Row = compileRow(columns);
    return (values) => {
      const row = new Row(values);
      const watched = {};
      for (const { name } of columns)
        Object.defineProperty(watched, name, {
          enumerable: true,
          get() {
            onRead(name);
            return row[name];
          },
        });
      return watched;
    };
  });
}

function defineMisses(prototype: object, columns: readonly Column[], { properties, onMiss }: Lacks): void {
  const present = new Set(columns.map(({ name }) => name));
  for (const property of properties)
    if (!present.has(property)) Object.defineProperty(prototype, property, { get: () => onMiss(property) });
}

/** Columns for which the maker of a row type is kept: those of a batch and of one key may differ. */
const KEPT = 4;

/** Keeps the makers for the columns that it was asked for: those of a statement hardly ever change. */
function remembering(make: (columns: readonly Column[]) => MakeRow): RowType {
  const kept: { readonly columns: readonly FieldDef[]; readonly maker: MakeRow }[] = [];
  const keptFor = (fields: readonly FieldDef[]) => {
    const found = kept.find(({ columns }) => areSame(columns, fields));
    if (found) return found;
    const made = { columns: fields, maker: make(fields) };
    kept.unshift(made);
    kept.splice(KEPT);
    return made;
  };
  return {
    makerFor: (fields) => keptFor(fields).maker,
    columnsOf: (fields) => keptFor(fields).columns,
  };
}

function areSame(known: readonly Column[], given: readonly Column[]): boolean {
  if (known === given) return true;
  if (known.length !== given.length) return false;
  for (let index = 0; index < known.length; index++) {
    const [one, other] = [known[index]!, given[index]!];
    if (one.dataTypeID !== other.dataTypeID || one.name !== other.name) return false;
  }
  return true;
}

type RowConstructor = new (values: RowValues) => Record<string, unknown>;

/** A constructor with one assignment for each column: all rows have one hidden class, which makes reading them cheap. */
function compileRow(columns: readonly Column[]): RowConstructor {
  const readers = columns.map(({ dataTypeID }) => valueReader(dataTypeID));
  const assignments = columns.map(({ name, dataTypeID }, index) => {
    const value = `values[${index}]`;
    const read = isText(dataTypeID) ? value : `${value} === null ? null : readers[${index}](${value})`;
    return `this[${JSON.stringify(name)}] = ${read};`;
  });
  const source = `return function Row(values) { ${assignments.join(' ')} };`;
  return new Function('readers', source)(readers) as RowConstructor;
}
