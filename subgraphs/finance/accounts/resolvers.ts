import { answer } from '../../runtime/answer';
import { byIds, foundBy, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { budgetsOfAccount } from '../budgets/reads';
import type { Resolvers } from '../generated';
import { ledgerEntriesOfAccount } from '../ledger/reads';
import { periodById, periodRange } from '../periods/reads';
import { accountOf, periodOf } from '../references';
import { trialBalanceLineOfAccount } from '../statements/reads';
import { accountAudit } from '../write-side';
import {
  accountById,
  accountIdByCode,
  accountPeriodBalances,
  allAccounts,
  cashAccounts,
  cashFlowOfAccount,
  cashPositionOfAccount,
  childAccounts,
} from './reads';
import { closeAccount, openAccount, setOverdraftLimit } from './writes';

const answered = { account: accountById };

export const accountResolvers: Resolvers = {
  Account: {
    __resolveReference: ({ id }, { load }) => load.one(accountById, id),
    parent: ({ parentId }, _, context) => optional(context, accountById, parentId),
    children: ({ id }, args, context) => connectionOf(context, childAccounts, args, id, accountById),
    ledgerEntries: ({ id }, args, context) => connection(context, ledgerEntriesOfAccount, args, id),
    periodBalances: async ({ id }, range, context) =>
      context.load.many(accountPeriodBalances, id, await periodRange(context, range)),
    trialBalance: async ({ id }, { periodId }, { load }) => {
      const period = await load.one(periodById, periodId);
      return period && load.one(trialBalanceLineOfAccount, id, { periodId: period.id });
    },
    budgets: ({ id }, args, context) => connection(context, budgetsOfAccount, args, id),
    cashPosition: ({ id }, _, { load }) => load.one(cashPositionOfAccount, id),
    auditTrail: ({ id }, args, context) => connection(context, accountAudit.trail, args, id),
    cashFlow: async ({ id }, range, context) =>
      context.load.many(cashFlowOfAccount, id, await periodRange(context, range)),
  },
  AccountPeriodBalance: { period: periodOf },
  CashPosition: { account: accountOf },
  CashFlowMonth: { period: periodOf },
  Query: {
    account: (_, { id }, { load }) => load.one(accountById, id),
    accountsByIds: (_, { ids }, context) => byIds(context, accountById, ids),
    accountByCode: foundBy('code', accountIdByCode, accountById),
    accounts: (_, args, context) => connection(context, allAccounts, args),
    cashPositions: (_, args, context) =>
      connectionOf(context, cashAccounts, args, '', (row) => context.load.one(cashPositionOfAccount, row.id)),
  },
  Mutation: {
    openAccount: answer(openAccount, answered),
    setOverdraftLimit: answer(setOverdraftLimit, answered),
    closeAccount: answer(closeAccount, answered),
  },
};
