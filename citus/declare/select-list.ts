import { there } from '../../platform/there';
import type { Column } from './column';
import { quoted } from './quoted';
import { type AnyTable, metaOf, type PropertyOf, type RowOf } from './table';

/** One column of a select list: its SQL, and the property of the row that it becomes. */
export interface SelectedColumn {
  readonly sql: string;
  readonly property: string;
}

/** A select list as it is declared, so that a statement can be made with a part of it. */
export interface SelectList<R = unknown> {
  readonly kind: 'select list';
  readonly columns: readonly SelectedColumn[];
  /** Never set: carries the type of the rows. */
  readonly row?: R;
}

/**
 * The select list of a table, of some of its columns, or of expressions by the property that each becomes:
 * `columns(trades)`, `columns(trades, 'id', 'side')`, `columns<{ total: string }>({ total: 'sum(amount)' })`.
 */
export function columns<T extends AnyTable>(of: T): SelectList<RowOf<T>>;
export function columns<T extends AnyTable, P extends PropertyOf<T>>(
  of: T,
  ...properties: readonly P[]
): SelectList<Pick<RowOf<T>, P>>;
export function columns<R>(
  of: { readonly [Property in keyof R]-?: string | Column<R[Property]> },
): SelectList<R>;
export function columns(of: object, ...properties: readonly string[]): SelectList {
  const listed = isDeclared(of) ? metaOf(of).columns : (of as Readonly<Record<string, string | Column>>);
  const wanted = properties.length > 0 ? properties : Object.keys(listed);
  return {
    kind: 'select list',
    columns: wanted.map((property) => {
      const column = there(listed[property]);
      const sql = typeof column === 'string' ? column : read(column);
      return { property, sql: sql === property ? sql : `${sql} as "${property}"` };
    }),
  };
}

const read = ({ name, readAs }: Column) => (readAs ? `${quoted(name)}::${readAs}` : quoted(name));

/** Several lists as one. */
export function both<A, B>(one: SelectList<A>, other: SelectList<B>): SelectList<A & B> {
  return { kind: 'select list', columns: [...one.columns, ...other.columns] };
}

const isDeclared = (of: object): of is AnyTable => Object.getOwnPropertySymbols(of).length > 0;
