import { there } from '../../platform/there';
import type { Column } from './column';
import { isIndexed, isIndexedAnywhere, isIndexedIgnoringCase, OPERATORS, type Operator } from './operators';
import { join, type Sql, sql } from './sql';
import { type AnyTable, metaOf } from './table';

/** What the rows of a list can be chosen by, in any combination: columns, and rows that they lead to. */
export type Conditions = Readonly<Record<string, Column | Related>>;

/** A column that leads to a row of a reference table, by whose columns rows can be chosen too. */
export interface Related {
  readonly kind: 'related';
  readonly column: Column;
  readonly table: AnyTable;
  readonly conditions: () => Conditions;
}

/** Columns of a table as conditions, by their properties. */
export function conditionsOf<T extends AnyTable>(
  of: T,
  ...properties: readonly (keyof T & string)[]
): Conditions {
  const { columns } = metaOf(of);
  return Object.fromEntries(properties.map((property) => [property, there(columns[property])]));
}

/**
 * A choice of rows without its values: statements are prepared by it. `value` names the parameter.
 */
export type Shape =
  | { readonly all: readonly Shape[] }
  | { readonly any: readonly Shape[] }
  | { readonly not: Shape }
  | { readonly related: string; readonly where: Shape }
  | { readonly on: string; readonly is: Operator; readonly value: string };

/** A choice of rows: its shape, and its values by parameter. */
export interface Where {
  readonly shape: Shape;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A column that leads to a row of another table, which is on every node: what is asked of that row stays on the shard.
 * Throws an Error for a distributed table.
 * @param conditions a function, so that tables can lead to themselves and to each other
 */
export function related(column: Column, table: AnyTable, conditions: () => Conditions): Related {
  const { distributedBy, key, name } = metaOf(table);
  if (distributedBy || key.length !== 1)
    throw new Error(`${column.property} cannot lead to ${name}: only to a reference table with one key`);
  return { kind: 'related', column, table, conditions };
}

/** The predicate of a shape. */
export function predicateOf(conditions: Conditions, shape: Shape): Sql {
  if ('all' in shape) return joined(conditions, shape.all, ' and ', sql`true`);
  if ('any' in shape) return joined(conditions, shape.any, ' or ', sql`false`);
  // What is not known to hold does not hold: `not` returns every row that its condition does not.
  if ('not' in shape) return sql`(${predicateOf(conditions, shape.not)}) is not true`;
  if ('on' in shape) return OPERATORS[shape.is](there(conditions[shape.on]) as Column, shape.value);
  const to = there(conditions[shape.related]) as Related;
  const key = keyOf(to);
  const id = isOfKey(to, shape.where);
  if (id) return OPERATORS[id.is](to.column, id.value);
  return sql`${to.column} in (select ${key} from ${to.table} where ${predicateOf(to.conditions(), shape.where)})`;
}

function joined(conditions: Conditions, shapes: readonly Shape[], by: string, none: Sql): Sql {
  if (shapes.length === 0) return none;
  return join(
    shapes.map((shape) => sql`(${predicateOf(conditions, shape)})`),
    by,
  );
}

const keyOf = ({ table }: Related): Column => {
  const { columns, key } = metaOf(table);
  return there(columns[there(key[0])]);
};

/** A condition on the key alone of the row that a column leads to: the column itself has it. */
function isOfKey(to: Related, where: Shape): Extract<Shape, { on: string }> | undefined {
  const [only] = 'all' in where && where.all.length === 1 ? where.all : [where];
  if (!only || !('on' in only) || (only.is !== 'eq' && only.is !== 'in')) return undefined;
  return to.conditions()[only.on] === keyOf(to) ? only : undefined;
}

/** Columns with which an index begins, as they are and in small letters, and those with one of their trigrams. */
export interface Indexes {
  readonly plain: ReadonlySet<Column>;
  readonly ignoringCase: ReadonlySet<Column>;
  readonly anywhere: ReadonlySet<Column>;
}

/**
 * Whether indexes that begin with these columns lead to the rows of a shape, rather than a pass over all: one of what
 * has to hold together is enough, of alternatives each has to have one.
 * @param params the values, by which indexes of trigrams are asked or not; unset: those by which they are
 */
export function isServed(
  conditions: Conditions,
  shape: Shape,
  indexes: Indexes,
  params: Where['params'] = {},
): boolean {
  const serves = (one: Shape) => isServed(conditions, one, indexes, params);
  if ('all' in shape) return shape.all.some(serves);
  if ('any' in shape) return shape.any.every(serves);
  if ('not' in shape) return false;
  if ('related' in shape) return indexes.plain.has((there(conditions[shape.related]) as Related).column);
  const column = there(conditions[shape.on]) as Column;
  return (
    (indexes.plain.has(column) && isIndexed(shape.is)) ||
    (indexes.ignoringCase.has(column) && isIndexedIgnoringCase(shape.is)) ||
    (indexes.anywhere.has(column) && isIndexedAnywhere(shape.is, params[shape.value]))
  );
}

/** Whether a shape asks anything of a row. */
export function asksNothing(shape: Shape): boolean {
  return 'all' in shape && shape.all.every(asksNothing);
}
