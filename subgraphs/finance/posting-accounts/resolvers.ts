import { answer } from '../../runtime/answer';
import type { Resolvers } from '../generated';
import { accountOf } from '../references';
import { allPostingAccounts } from './reads';
import { assignPostingAccount } from './writes';

export const postingAccountResolvers: Resolvers = {
  PostingAccount: { account: accountOf },
  Query: {
    postingAccounts: (_, __, { load }) => load.run(allPostingAccounts),
  },
  Mutation: {
    assignPostingAccount: answer(assignPostingAccount, (postingAccount) => ({ postingAccount })),
  },
};
