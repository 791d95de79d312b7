import type { SubgraphContext } from '../../runtime/context';
import { byIds, existing, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { accountPeriodBalances, cashFlowOfAccount, cashPositionOfAccount } from '../account-balances';
import { accountById, accountIdByCode, accounts, cashAccounts, childAccounts } from '../accounts';
import { budgetsOfAccount } from '../budgets';
import { closeAccount, openAccount, setOverdraftLimit } from '../commands/accounts';
import { financialPeriodById } from '../financial-periods';
import { ledgerEntriesOfAccount } from '../general-ledger';
import type {
  AccountPeriodBalanceResolvers,
  AccountResolvers,
  CashFlowMonthResolvers,
  CashPositionResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated';
import { trialBalanceLineOfAccount } from '../statements';
import { accountAudit } from '../write-side';
import { periodOf, periodRange } from './financial-period';

export const Account: AccountResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(accountById, id),
  parent: ({ parentId }, _, context) => optional(context, accountById, parentId),
  children: ({ id }, args, context) =>
    connectionOf(context, childAccounts, args, id, (row) => context.load.one(accountById, row.id)),
  ledgerEntries: ({ id }, args, context) => connection(context, ledgerEntriesOfAccount, args, id),
  periodBalances: async ({ id }, { fromPeriodId, toPeriodId }, context) =>
    context.load.many(accountPeriodBalances, id, await periodRange(context, fromPeriodId, toPeriodId)),
  trialBalance: async ({ id }, { periodId }, { load }) => {
    const period = await load.one(financialPeriodById, periodId);
    return period && load.one(trialBalanceLineOfAccount, id, { periodId: period.id });
  },
  budgets: ({ id }, args, context) => connection(context, budgetsOfAccount, args, id),
  cashPosition: ({ id }, _, { load }) => load.one(cashPositionOfAccount, id),
  auditTrail: ({ id }, args, context) => connection(context, accountAudit.trail, args, id),
  cashFlow: async ({ id }, { fromPeriodId, toPeriodId }, context) =>
    context.load.many(cashFlowOfAccount, id, await periodRange(context, fromPeriodId, toPeriodId)),
};

export const AccountPeriodBalance: AccountPeriodBalanceResolvers = {
  period: periodOf,
};

export const CashPosition: CashPositionResolvers = {
  account: accountOf,
};

export const CashFlowMonth: CashFlowMonthResolvers = {
  period: periodOf,
};

export const accountQueries: Pick<
  QueryResolvers,
  'account' | 'accountsByIds' | 'accountByCode' | 'accounts' | 'cashPositions'
> = {
  account: (_, { id }, { load }) => load.one(accountById, id),
  accountsByIds: (_, { ids }, context) => byIds(context, accountById, ids),
  accountByCode: async (_, { code }, { load }) => {
    const found = await load.one(accountIdByCode, code);
    return found && load.one(accountById, found.accountId);
  },
  accounts: (_, args, context) => connection(context, accounts, args),
  cashPositions: (_, args, context) =>
    connectionOf(context, cashAccounts, args, '', (row) => context.load.one(cashPositionOfAccount, row.id)),
};

export const accountMutations: Pick<MutationResolvers, 'openAccount' | 'setOverdraftLimit' | 'closeAccount'> =
  {
    openAccount: async (_, { input }, context) => {
      const { id } = await openAccount(context, input);
      return { account: await existing(context, accountById, id) };
    },
    setOverdraftLimit: async (_, { input }, context) => {
      const { id } = await setOverdraftLimit(context, input);
      return { account: await existing(context, accountById, id) };
    },
    closeAccount: async (_, { input }, context) => {
      const { id } = await closeAccount(context, input);
      return { account: await existing(context, accountById, id) };
    },
  };

/** The account that something belongs to. Accounts are closed and never deleted, so it is there. */
export async function accountOf({ accountId }: { accountId: string }, _: unknown, { load }: SubgraphContext) {
  return (await load.one(accountById, accountId))!;
}
