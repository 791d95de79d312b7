import { BoundedCache } from '../../platform/bounded-cache';
import { there } from '../../platform/there';
import type { Column } from '../declare/column';
import { param } from '../declare/param';
import { columns as listOf } from '../declare/select-list';
import { type Sql, sql } from '../declare/sql';
import { compile, type Params, register, type Statement } from '../declare/statement';
import { type AnyTable, type GivenOf, metaOf, type PropertyOf, type RowOf } from '../declare/table';
import {
  edited,
  type Flat,
  isRow,
  joined,
  type KeyParam,
  parameterFor,
  type RowKey,
  routeOf,
  type Values,
} from './table-writes';
import type { Transaction } from './writer';

/** Values that may be left out, JSON as it is. Null for a column that is never null is left out too. */
type Leavable<T extends AnyTable, P extends PropertyOf<T>> = {
  readonly [Property in P]?: RowOf<T>[Property] | null | undefined;
};

/** What an insert may leave to the database, and which instants it makes the present one. */
export interface InsertGivenOptions<Leave, Now> {
  readonly mayLeave?: readonly Leave[];
  readonly now?: readonly Now[];
}

/**
 * Declares how a row is inserted of which some columns may be left to the database: those that are not given are not named,
 * so that their defaults hold: `insert into <table> (<given>) values (..) returning <columns>`.
 */
export function insertGiven<
  T extends AnyTable,
  L extends PropertyOf<T> = never,
  N extends PropertyOf<T> = never,
>(
  of: T,
  name: string,
  { mayLeave = [], now = [] }: InsertGivenOptions<L, N> = {},
): (
  transaction: Pick<Transaction, 'run'>,
  row: Flat<KeyParam<T> & Values<T, Exclude<GivenOf<T>, L | N>>> & Leavable<T, L>,
) => Promise<RowOf<T>> {
  const { columns, distributedBy } = metaOf(of);
  const optional: readonly string[] = mayLeave;
  const nows: readonly string[] = now;
  const always = Object.values(columns).filter((column) => {
    const { property, defaulted } = column;
    if (column === distributedBy || nows.includes(property)) return true;
    return !defaulted && !optional.includes(property);
  });
  const statementFor = family<RowOf<T>>(of, name, optional, (given) => {
    const named = [...always, ...given.map((property) => columnOf(of, property))];
    if (named.length === 0) return sql`insert into ${of} default values returning ${listOf(of)}`;
    const values = named.map((column) =>
      nows.includes(column.property) ? sql`now()` : sql`${parameterFor(of, column)}`,
    );
    return sql`insert into ${of} (${joined(named.map((column) => sql`${column}`))}) values (${joined(values)}) returning ${listOf(of)}`;
  });
  return async ({ run }, row) => {
    const [inserted] = await run(statementFor(row), parametersOf(of, row));
    return there(inserted);
  };
}

/**
 * Declares how columns of a row are changed of which any number may be given: the others are not touched. `updated_at` and
 * `version` become now and one more, as by `updateRow`. Where nothing is given, nothing is sent. Returns what was set.
 */
export function updateGiven<T extends AnyTable, P extends PropertyOf<T>>(
  of: T,
  name: string,
  ...properties: readonly P[]
): (
  transaction: Pick<Transaction, 'run'>,
  row: RowKey<T>,
  given: Leavable<T, P>,
) => Promise<Partial<RowOf<T>>> {
  const statementFor = family<never>(of, name, properties, (given) => {
    const changes = given.map((property) => {
      const column = columnOf(of, property);
      return sql`${column} = ${param.of(column, property)}`;
    });
    return sql`update ${of} set ${joined([...changes, ...edited(of, properties)])} where ${isRow(of)}`;
  });
  return async ({ run }, row, given) => {
    const set = Object.fromEntries(
      givenOf(of, properties, given).map((property) => [property, (given as Params)[property]]),
    );
    if (Object.keys(set).length > 0) await run(statementFor(set), parametersOf(of, { ...set, ...row }));
    return set as Partial<RowOf<T>>;
  };
}

/** Statements of one table that are kept, of those for each set of columns. */
const KEPT = 100;

/**
 * A statement for each set of columns that is given: that of all is declared, the others are made in its form when they are
 * asked for.
 */
function family<R>(
  of: AnyTable,
  name: string,
  optional: readonly string[],
  written: (given: readonly string[]) => Sql,
): (row: object) => Statement<Params, R> {
  const whole = register<Params, R>(name, routeOf(of), written(optional));
  const others = new BoundedCache<Statement<Params, R>>(KEPT);
  return (row) => {
    const given = givenOf(of, optional, row);
    if (given.length === optional.length) return whole;
    const which = given.join(' ');
    const known =
      others.get(which) ?? compile<Params, R>(name, routeOf(of), written(given), { family: name });
    others.set(which, known);
    return known;
  };
}

function columnOf(of: AnyTable, property: string): Column {
  const { name, columns } = metaOf(of);
  const column = columns[property];
  if (!column) throw new Error(`${name} declares no ${property}`);
  return column;
}

function givenOf(of: AnyTable, optional: readonly string[], row: object): string[] {
  return optional.filter((property) => {
    const value = (row as Params)[property];
    return value !== undefined && (value !== null || columnOf(of, property).nullable);
  });
}

/** The values of a row as a statement takes them: JSON as its text. */
function parametersOf(of: AnyTable, row: object): Params {
  const { columns } = metaOf(of);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const column = columns[name];
      if (value === null || value === undefined || !column || !JSON_TYPES.has(column.sqlType))
        return [name, value];
      const isArray = column.sqlTypeName.endsWith('[]') && Array.isArray(value);
      return [name, isArray ? value.map((one) => JSON.stringify(one)) : JSON.stringify(value)];
    }),
  );
}

const JSON_TYPES: ReadonlySet<string> = new Set(['json', 'jsonb']);
