import { answer } from '../../runtime/answer';
import type { MutationResolvers, PostingAccountResolvers, QueryResolvers } from '../generated';
import { accountOf } from '../references';
import { allPostingAccounts } from './reads';
import { assignPostingAccount } from './writes';

export const PostingAccount: PostingAccountResolvers = { account: accountOf };

export const postingAccountQueries = {
  postingAccounts: (_, __, { load }) => load.run(allPostingAccounts),
} satisfies Partial<QueryResolvers>;

export const postingAccountMutations = {
  assignPostingAccount: answer(assignPostingAccount, (postingAccount) => ({ postingAccount })),
} satisfies Partial<MutationResolvers>;
