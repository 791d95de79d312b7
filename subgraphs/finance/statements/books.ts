import { columns, fanOut, type Loaders, param, raw, reference, sql, statement } from '../../../citus';
import type { OrderedBy } from '../../runtime/cursor';
import { type AccountRow, accountBalances, accounts } from '../accounts/table';
import { periods } from '../periods/table';
import { transactionLines, transactions } from '../transactions/table';

/** What a line of the books tells in amounts of the reporting currency, and how it is summed up. */
const AMOUNTS = {
  /** Debits less credits before the first period of the movement. */
  openingBalance: 'coalesce(sum(opening), 0)',
  debit: 'coalesce(sum(debit), 0)',
  credit: 'coalesce(sum(credit), 0)',
  /** Debits less credits of the movement, and credits less debits. */
  netDebit: 'coalesce(sum(debit - credit), 0)',
  netCredit: 'coalesce(sum(credit - debit), 0)',
  /** Debits less credits at the end, and credits less debits. */
  closingBalance: 'coalesce(sum(opening + debit - credit), 0)',
  closingReversed: 'coalesce(sum(credit - debit - opening), 0)',
  /** The closing balance where it is on that side, else zero. */
  closingDebit: 'coalesce(sum(greatest(opening + debit - credit, 0)), 0)',
  closingCredit: 'coalesce(sum(greatest(credit - debit - opening, 0)), 0)',
};
type Amounts = Readonly<Record<keyof typeof AMOUNTS, string>>;

/** A line of the books: one account, or what several add up to. */
export interface BooksLine extends Amounts {
  /** Null in a line of sums. */
  readonly accountId: string | null;
  readonly code: string | null;
  /** Of a line of sums over one type: that type; null in the other sums. */
  readonly accountType: AccountRow['accountType'] | null;
  /** `RESULT` in the sums over revenue and expenses, `SHEET` in those over the other types; else null. */
  readonly section: 'RESULT' | 'SHEET' | null;
  readonly hasMoved: boolean;
}

/** A line of one account. */
export type AccountLine = BooksLine &
  Pick<AccountRow, 'code' | 'accountType'> & { readonly accountId: string };

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
  return sql`sum(case when ${of} < ${periodId.from} then ${debit} - ${credit} else 0 end) as opening,
             sum(case when ${of} >= ${periodId.from} then ${debit} else 0 end) as debit,
             sum(case when ${of} >= ${periodId.from} then ${credit} else 0 end) as credit`;
};

/*
 * Citus has no snapshot over its nodes: balances of accounts on two shards are read at two moments, between which
 * somebody may post. The lines of a transaction lie in one shard and are committed at once, with the state of the
 * transaction: sums over them hold whole transactions, and balance. So whatever may still be posted into is summed up
 * from the lines, and closed periods from the balances that are kept. The lines are read before the accounts, so that
 * none is of an account which is not there yet.
 */
const readLines = statement<BooksLine>(
  'finance.books',
  fanOut('transactions and accounts are spread by their ids; every shard sums up its own'),
).sql`with posted as materialized (
        select l.account_id, ${split('l', 't.period_id')}
        from ${transactions} t
        join ${transactionLines} l on l.transaction_id = t.transaction_id
        where t.status in ('POSTED', 'REVERSED') and t.period_id > ${periodId.closed}
          and t.period_id between ${periodId.first} and ${periodId.to}
        group by l.account_id
      ), account as materialized (
        select a.account_id, a.code, a.account_type, ${split('b', 'b.period_id')}
        from ${accounts} a
        join ${periods} p on p.period_id = ${periodId.to} and p.ends_on >= a.opened_on
        left join ${accountBalances} b on b.account_id = a.account_id
          and b.period_id <= ${periodId.closed} and b.period_id between ${periodId.first} and ${periodId.to}
        where a.is_postable
        group by a.account_id, a.code, a.account_type
      ), line as (
        select a.account_id, a.code, a.account_type,
               case when a.account_type in ('REVENUE', 'EXPENSE') then 'RESULT' else 'SHEET' end as section,
               a.opening + coalesce(p.opening, 0) as opening, a.debit + coalesce(p.debit, 0) as debit,
               a.credit + coalesce(p.credit, 0) as credit
        from account a left join posted p on p.account_id = a.account_id
      )
      select ${columns<BooksLine>({
        accountId: 'account_id',
        code: 'code',
        accountType: 'account_type',
        section: 'section',
        hasMoved: 'coalesce(bool_or(debit <> 0 or credit <> 0), false)',
        ...AMOUNTS,
      })}
      from line
      group by grouping sets ((account_id, code, account_type), (account_type), (section), ())
      order by code, account_id`;

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
  readonly total: BooksLine;

  constructor(private readonly rows: readonly BooksLine[]) {
    this.lines = rows.filter((row): row is AccountLine => row.accountId !== null);
    this.total = rows.find((row) => row.accountId === null && !row.accountType && !row.section)!;
  }

  /** The sums over the accounts of a type. */
  ofType(type: AccountRow['accountType']): Amounts {
    return this.rows.find((row) => row.accountId === null && row.accountType === type) ?? NOTHING;
  }

  /** The sums over revenue and expenses. */
  get result(): Amounts {
    return this.rows.find((row) => row.section === 'RESULT') ?? NOTHING;
  }
}

/** Sums over no account. */
const NOTHING = Object.fromEntries(Object.keys(AMOUNTS).map((name) => [name, '0'])) as Amounts;

const booksOfRequest = new WeakMap<Loaders, Map<string, Promise<Books>>>();

/** The books of a range of periods. What one request asks for twice is read once, and is of the same moment. */
export function readBooks(load: Loaders, range: BooksRange): Promise<Books> {
  const known = booksOfRequest.get(load) ?? new Map<string, Promise<Books>>();
  booksOfRequest.set(load, known);
  const name = JSON.stringify(range);
  let books = known.get(name);
  if (!books) {
    books = read(load, range).then((rows) => new Books(rows));
    known.set(name, books);
  }
  return books;
}

async function read(load: Loaders, range: BooksRange): Promise<BooksLine[]> {
  const [last] = await load.run(closed);
  if (last) {
    const rows = await load.run(readLines, { ...range, closedPeriodId: last.id });
    if ((await load.run(isStillClosed, last)).length > 0) return rows;
  }
  // Nothing is closed, or a period was opened again meanwhile and may have been posted into: lines alone will do.
  return load.run(readLines, { ...range, closedPeriodId: BEGINNING });
}
