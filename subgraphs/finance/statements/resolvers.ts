import { failure } from '../../../platform/errors';
import { named } from '../../runtime/entities';
import { connectionOfRows } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { periodById } from '../periods/reads';
import { accountOf, periodOf } from '../references';
import { type AccountLine, BEGINNING, booksOrder, readBooks } from './books';
import type { IncomeStatementLineRow } from './reads';

/** Lines of an income statement at most. */
const INCOME_LINES_MAXIMUM = 1_000;

/** The books at the end of a period, with what moved in it. */
const endOf = (id: string) => ({ firstPeriodId: BEGINNING, fromPeriodId: id, toPeriodId: id });

const isOnSheet = ({ accountType }: AccountLine) => accountType !== 'REVENUE' && accountType !== 'EXPENSE';

const hasResult = (line: AccountLine) => !isOnSheet(line) && line.hasMoved;

function incomeLine({
  accountId,
  code,
  accountType,
  netDebit,
  netCredit,
}: AccountLine): IncomeStatementLineRow {
  return { accountId, code, accountType, amount: accountType === 'REVENUE' ? netCredit : netDebit };
}

function sheetLine({ accountId, code, accountType, ...line }: AccountLine): IncomeStatementLineRow {
  const amount = accountType === 'ASSET' ? line.closingBalance : line.closingReversed;
  return { accountId, code, accountType, amount };
}

export const statementResolvers: Resolvers = {
  TrialBalance: {
    period: periodOf,
    lines: ({ periodId, books }, args, context) => {
      const lines = books.lines.map((line) => ({ ...line, periodId }));
      return connectionOfRows(context, lines, booksOrder, args);
    },
  },
  TrialBalanceLine: { account: accountOf, period: periodOf },
  IncomeStatement: {
    fromPeriod: named(periodById, 'fromPeriodId'),
    toPeriod: named(periodById, 'toPeriodId'),
    lines: ({ books }) => books.lines.filter(hasResult).slice(0, INCOME_LINES_MAXIMUM).map(incomeLine),
  },
  IncomeStatementLine: { account: accountOf },
  BalanceSheet: {
    period: periodOf,
    lines: ({ books }, { accountType, ...args }, context) => {
      const lines = books.lines.filter(
        (line) => isOnSheet(line) && (!accountType || line.accountType === accountType),
      );
      return connectionOfRows(context, lines.map(sheetLine), booksOrder, args);
    },
  },
  BalanceSheetLine: { account: accountOf },
  Query: {
    trialBalance: async (_, { periodId }, { load }) => {
      const period = await load.one(periodById, periodId);
      if (!period) return null;
      const books = await readBooks(load, endOf(period.id));
      const { debit, credit, closingDebit, closingCredit } = books.total;
      return { periodId: period.id, debit, credit, closingDebit, closingCredit, books };
    },
    incomeStatement: async (_, { fromPeriodId, toPeriodId }, { load }) => {
      const [from, to] = await Promise.all([
        load.one(periodById, fromPeriodId),
        load.one(periodById, toPeriodId ?? fromPeriodId),
      ]);
      if (!from || !to) return null;
      if (from.startsOn > to.startsOn)
        throw failure('BAD_USER_INPUT', '`toPeriodId` lies before `fromPeriodId`.', {
          inputPath: ['toPeriodId'],
        });
      // Ids of periods ascend with time.
      const periods = { fromPeriodId: from.id, toPeriodId: to.id };
      const books = await readBooks(load, { ...periods, firstPeriodId: from.id });
      return {
        ...periods,
        revenue: books.ofTypes('REVENUE').netCredit,
        expenses: books.ofTypes('EXPENSE').netDebit,
        netIncome: books.ofTypes('REVENUE', 'EXPENSE').netCredit,
        books,
      };
    },
    balanceSheet: async (_, { periodId }, { load }) => {
      const period = await load.one(periodById, periodId);
      if (!period) return null;
      const books = await readBooks(load, endOf(period.id));
      return {
        periodId: period.id,
        assets: books.ofTypes('ASSET').closingBalance,
        liabilities: books.ofTypes('LIABILITY').closingReversed,
        equity: books.ofTypes('EQUITY').closingReversed,
        accumulatedResult: books.ofTypes('REVENUE', 'EXPENSE').closingReversed,
        books,
      };
    },
  },
};
