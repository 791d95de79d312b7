import { columns, fanOut, type Loaders, param, raw, reference, sql, statement } from '../../../citus';
import type { OrderedBy } from '../../runtime/cursor';
import { unitsOf } from '../../runtime/decimals';
import { type AccountRow, accountBalances, accounts } from '../accounts/table';
import { periods } from '../periods/table';
import { transactionLines, transactions } from '../transactions/table';
import { type Amounts, type Movement, PLACES, sumsOf } from './amounts';

/** A line of the books: one account. */
export type AccountLine = Amounts &
  Pick<AccountRow, 'code' | 'accountType'> & { readonly accountId: string; readonly hasMoved: boolean };

/** The order of the lines, for cursors. */
export const booksOrder: { readonly name: string; readonly columns: readonly OrderedBy[] } = {
  name: 'CODE',
  columns: [
    { name: 'code', sqlType: 'text', property: 'code' },
    { name: 'account_id', sqlType: 'bigint', property: 'accountId' },
  ],
};

/** Which part of the books: what moved from one period to another, on top of what was moved since the first. */
export type BooksRange = Readonly<Record<'firstPeriodId' | 'fromPeriodId' | 'toPeriodId', string>>;

/** The first period there can be: balances count from the beginning. */
export const BEGINNING = '0';

const periodId = {
  closed: param.bigint('closedPeriodId'),
  first: param.bigint('firstPeriodId'),
  from: param.bigint('fromPeriodId'),
  to: param.bigint('toPeriodId'),
};

/** What was there before the movement, and what moved; of columns of that alias, by a period. */
const split = (alias: 'l' | 'b', period: string) => {
  const [debit, credit, of] = [raw(`${alias}.base_debit`), raw(`${alias}.base_credit`), raw(period)];
  return sql`coalesce(sum(case when ${of} < ${periodId.from} then ${debit} - ${credit} else 0 end), 0) as opening,
             coalesce(sum(case when ${of} >= ${periodId.from} then ${debit} else 0 end), 0) as debit,
             coalesce(sum(case when ${of} >= ${periodId.from} then ${credit} else 0 end), 0) as credit`;
};

type MovementRow = Readonly<Record<'accountId' | 'opening' | 'debit' | 'credit', string>>;

/*
 * Citus has no snapshot over its nodes: balances of accounts on two shards are read at two moments, between which
 * somebody may post. The lines of a transaction lie in one shard and are committed at once, with the state of the
 * transaction: sums over them hold whole transactions, and balance. So whatever may still be posted into is summed up
 * from the lines, and closed periods from the balances that are kept. The two are asked side by side, since each asks
 * every shard.
 */
const readPosted = statement<MovementRow>(
  'finance.books.posted',
  fanOut('transactions are spread by their ids; every shard sums up its own'),
).sql`select l.account_id as "accountId", ${split('l', 't.period_id')}
      from ${transactions} t
      join ${transactionLines} l on l.transaction_id = t.transaction_id
      where t.status in ('POSTED', 'REVERSED') and t.period_id > ${periodId.closed}
        and t.period_id between ${periodId.first} and ${periodId.to}
      group by l.account_id`;

const readAccounts = statement<MovementRow & Pick<AccountRow, 'code' | 'accountType'>>(
  'finance.books.accounts',
  fanOut('accounts are spread by their ids; every shard sums up the balances of its own'),
)
  .sql`select a.account_id as "accountId", a.code, a.account_type as "accountType", ${split('b', 'b.period_id')}
      from ${accounts} a
      join ${periods} p on p.period_id = ${periodId.to} and p.ends_on >= a.opened_on
      left join ${accountBalances} b on b.account_id = a.account_id
        and b.period_id <= ${periodId.closed} and b.period_id between ${periodId.first} and ${periodId.to}
      where a.is_postable
      group by a.account_id, a.code, a.account_type
      order by a.code, a.account_id`;

const closed = statement('finance.books.closed', reference)
  .sql`select ${columns(periods, 'id', 'version')} from ${periods}
       where status = 'CLOSED' and period_id < coalesce(
         (select min(period_id) from ${periods} where status <> 'CLOSED'), 9223372036854775807)
       order by period_id desc limit 1`;

const isStillClosed = statement('finance.books.isStillClosed', reference)
  .sql`select ${columns(periods, 'id')} from ${periods}
       where period_id = ${param.bigint('id')} and version = ${param.integer('version')} and status = 'CLOSED'`;

/** The books of a range: lines of accounts by code, and their sums. All of one moment, so that they balance. */
export class Books {
  readonly lines: readonly AccountLine[];
  /** Over all accounts. */
  readonly total: Amounts;

  constructor(private readonly accounts: readonly MovedAccount[]) {
    this.lines = accounts.map((account) => ({
      accountId: account.accountId,
      code: account.code,
      accountType: account.accountType,
      hasMoved: account.debit !== 0n || account.credit !== 0n,
      ...sumsOf([account]),
    }));
    this.total = sumsOf(accounts);
  }

  /** The sums over the accounts of some types. */
  ofTypes(...types: readonly AccountRow['accountType'][]): Amounts {
    return sumsOf(this.accounts.filter(({ accountType }) => types.includes(accountType)));
  }
}

/** An account and what moved on it. */
type MovedAccount = Movement & Pick<AccountRow, 'code' | 'accountType'> & { readonly accountId: string };

const booksOfRequest = new WeakMap<Loaders, Map<string, Promise<Books>>>();

/** The books of a range of periods. What one request asks for twice is read once, and is of the same moment. */
export function readBooks(load: Loaders, range: BooksRange): Promise<Books> {
  const known = booksOfRequest.get(load) ?? new Map<string, Promise<Books>>();
  booksOfRequest.set(load, known);
  const name = JSON.stringify(range);
  let books = known.get(name);
  if (!books) {
    books = read(load, range).then((moved) => new Books(moved));
    known.set(name, books);
  }
  return books;
}

async function read(load: Loaders, range: BooksRange): Promise<MovedAccount[]> {
  const [last] = await load.run(closed);
  if (last) {
    const moved = await readSince(load, range, last.id);
    if ((await load.run(isStillClosed, last)).length > 0) return moved;
  }
  // Nothing is closed, or a period was opened again meanwhile and may have been posted into: lines alone will do.
  return readSince(load, range, BEGINNING);
}

/** What moved in the range: from the balances until that closed period, and from the lines since. */
async function readSince(load: Loaders, range: BooksRange, closedPeriodId: string): Promise<MovedAccount[]> {
  const params = { ...range, closedPeriodId };
  const [posted, known] = await Promise.all([load.run(readPosted, params), load.run(readAccounts, params)]);
  const ids = new Set(known.map(({ accountId }) => accountId));
  // An account that was opened, and posted to, while the two were read: it is there now.
  const isWhole = posted.every(({ accountId }) => ids.has(accountId));
  const accounts = isWhole ? known : await load.run(readAccounts, params);
  const lines = new Map(posted.map((row) => [row.accountId, row]));
  return accounts.map((account) => {
    const line = lines.get(account.accountId);
    const units = (name: keyof Movement) =>
      unitsOf(account[name], PLACES) + (line ? unitsOf(line[name], PLACES) : 0n);
    const { accountId, code, accountType } = account;
    return {
      accountId,
      code,
      accountType,
      opening: units('opening'),
      debit: units('debit'),
      credit: units('credit'),
    };
  });
}
