import { assignPostingAccount } from '../commands/posting-accounts';
import type { MutationResolvers, PostingAccountResolvers, QueryResolvers } from '../generated';
import { postingAccounts } from '../posting-accounts';
import { accountOf } from './account';

export const PostingAccount: PostingAccountResolvers = { account: accountOf };

export const postingAccountQueries: Pick<QueryResolvers, 'postingAccounts'> = {
  postingAccounts: (_, _args, { load }) => load.run(postingAccounts, {}),
};

export const postingAccountMutations: Pick<MutationResolvers, 'assignPostingAccount'> = {
  assignPostingAccount: async (_, { input }, context) => ({
    postingAccount: await assignPostingAccount(context, input),
  }),
};
