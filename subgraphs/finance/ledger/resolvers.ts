import { byKeys } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { accountOf, periodOf } from '../references';
import { transactionById } from '../transactions/reads';
import { allLedgerEntries, ledgerEntryByKey } from './reads';

export const ledgerResolvers: Resolvers = {
  LedgerEntry: {
    __resolveReference: ({ accountId, id }, { load }) => load.pair(ledgerEntryByKey, accountId, id),
    account: accountOf,
    transaction: ({ transactionId }, _, { load }) => load.one(transactionById, transactionId),
    period: periodOf,
  },
  Query: {
    ledgerEntry: (_, { accountId, id }, { load }) => load.pair(ledgerEntryByKey, accountId, id),
    ledgerEntriesByKeys: byKeys(ledgerEntryByKey),
    ledgerEntries: (_, args, context) => connection(context, allLedgerEntries, args),
  },
};
