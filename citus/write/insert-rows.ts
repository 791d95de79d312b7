import { there } from '../../platform/there';
import { arrayOf, keyOf, param } from '../declare/param';
import { type Sql, sql } from '../declare/sql';
import { bulkInsert, type Params, reference, register, type Statement } from '../declare/statement';
import { type AnyTable, type GivenOf, metaOf, type PropertyOf, type RowOf } from '../declare/table';
import { givenColumns, joined, onConflict } from './table-writes';
import type { Transaction } from './writer';

/** Writes rows in a transaction, all of them by one statement; no rows send nothing. */
export type WriteRows<Row> = (transaction: Pick<Transaction, 'run'>, rows: readonly Row[]) => Promise<void>;

/** What rows have to give: what the database does not fill in, and what is named beside it. */
type Inserted<T extends AnyTable, Also extends PropertyOf<T>> = Pick<RowOf<T>, GivenOf<T> | Also>;

/**
 * Declares how rows are inserted, any number of them at once; the columns are those of `insertInto`:
 * `insert into <table> (<columns>) select * from unnest(..)`.
 */
export function insertRows<T extends AnyTable, Also extends PropertyOf<T> = never>(
  of: T,
  name: string,
  ...also: readonly Also[]
): WriteRows<Inserted<T, Also>> {
  return writeRows(of, name, also, sql``);
}

/** As `insertRows`, without those of which there is one already that has the same in the columns of a unique constraint. */
export function insertNewRows<T extends AnyTable>(
  of: T,
  name: string,
  ...unique: readonly PropertyOf<T>[]
): WriteRows<Inserted<T, never>> {
  return writeRows(of, name, [], sql`${onConflict(of, unique)} do nothing`);
}

/** As `insertRows`, where of a row whose key is there already everything else is replaced. */
export function upsertRows<T extends AnyTable>(of: T, name: string): WriteRows<Inserted<T, never>> {
  const { key } = metaOf(of);
  const changes = givenColumns(of)
    .filter(({ property }) => !key.includes(property))
    .map((column) => sql`${column} = excluded.${column}`);
  return writeRows(of, name, [], sql`${onConflict(of, key)} do update set ${joined(changes)}`);
}

function writeRows<Row>(of: AnyTable, name: string, also: readonly string[], conflict: Sql): WriteRows<Row> {
  const given = givenColumns(of, also);
  const { distributedBy } = metaOf(of);
  const lists = given.map((column) =>
    column === distributedBy
      ? ({ ...keyOf(column), name: 'keys', array: true } as const)
      : arrayOf(param.of(column, column.property)),
  );
  const write: Statement<Params, never> = register(
    name,
    distributedBy ? bulkInsert : reference,
    sql`insert into ${of} (${joined(given.map((column) => sql`${column}`))})
        select * from unnest(${joined(lists.map((list) => sql`${list}`))})${conflict}`,
  );
  return async ({ run }, rows) => {
    if (rows.length === 0) return;
    const columns = given.map((column, index) => [
      there(lists[index]).name,
      rows.map((row) => (row as Params)[column.property]),
    ]);
    await run(write, Object.fromEntries(columns));
  };
}
