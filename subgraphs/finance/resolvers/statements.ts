import { failure } from '../../runtime/errors';
import { connection } from '../../runtime/pagination';
import { financialPeriodById } from '../financial-periods';
import type {
  BalanceSheetLineResolvers,
  BalanceSheetResolvers,
  IncomeStatementLineResolvers,
  IncomeStatementResolvers,
  QueryResolvers,
  TrialBalanceLineResolvers,
  TrialBalanceResolvers,
} from '../generated';
import {
  balanceSheetLines,
  balanceSheetTotals,
  incomeStatementLines,
  incomeStatementTotals,
  trialBalanceLines,
  trialBalanceTotals,
} from '../statements';
import { accountOf } from './account';
import { periodOf } from './financial-period';

export const TrialBalance: TrialBalanceResolvers = {
  period: periodOf,
  lines: ({ periodId }, args, context) =>
    connection(context, trialBalanceLines, { ...args, filter: { periodId } }),
};

export const TrialBalanceLine: TrialBalanceLineResolvers = { account: accountOf, period: periodOf };

export const IncomeStatement: IncomeStatementResolvers = {
  fromPeriod: ({ fromPeriodId }, args, context) => periodOf({ periodId: fromPeriodId }, args, context),
  toPeriod: ({ toPeriodId }, args, context) => periodOf({ periodId: toPeriodId }, args, context),
  lines: ({ fromPeriodId, toPeriodId }, _, { load }) =>
    load.run(incomeStatementLines, { fromPeriodId, toPeriodId }),
};

export const IncomeStatementLine: IncomeStatementLineResolvers = { account: accountOf };

export const BalanceSheet: BalanceSheetResolvers = {
  period: periodOf,
  lines: ({ periodId }, { accountType, ...args }, context) =>
    connection(context, balanceSheetLines, { ...args, filter: { periodId, accountType } }),
};

export const BalanceSheetLine: BalanceSheetLineResolvers = { account: accountOf };

export const statementQueries: Pick<QueryResolvers, 'trialBalance' | 'incomeStatement' | 'balanceSheet'> = {
  trialBalance: async (_, { periodId }, { load }) => {
    const period = await load.one(financialPeriodById, periodId);
    if (!period) return null;
    const [totals] = await load.run(trialBalanceTotals, { periodId: period.id });
    return { periodId: period.id, ...totals! };
  },
  incomeStatement: async (_, { fromPeriodId, toPeriodId }, { load }) => {
    const [from, to] = await Promise.all([
      load.one(financialPeriodById, fromPeriodId),
      load.one(financialPeriodById, toPeriodId ?? fromPeriodId),
    ]);
    if (!from || !to) return null;
    if (from.startsOn > to.startsOn)
      throw failure('BAD_USER_INPUT', '`toPeriodId` lies before `fromPeriodId`.', { argument: 'toPeriodId' });
    const periods = { fromPeriodId: from.id, toPeriodId: to.id };
    const [totals] = await load.run(incomeStatementTotals, periods);
    return { ...periods, ...totals! };
  },
  balanceSheet: async (_, { periodId }, { load }) => {
    const period = await load.one(financialPeriodById, periodId);
    if (!period) return null;
    const [totals] = await load.run(balanceSheetTotals, { periodId: period.id });
    return { periodId: period.id, ...totals! };
  },
};
