import type { SubgraphContext } from '../../runtime/context';
import { existing, existingPair } from '../../runtime/entities';
import { budgetWarningByKey } from '../budget-warnings';
import { advanceTransaction } from '../commands/advance-transaction';
import { enterTransaction, type PostedResult } from '../commands/post-transaction';
import { reverseTransaction } from '../commands/reverse-transaction';
import type { AdvanceTransactionInput, EnterTransactionInput, MutationResolvers } from '../generated';
import { transactionById } from '../transactions';

/** What a mutation answers with: the transaction as it is now, and the warnings that it raised then. */
async function payload(context: SubgraphContext, { id, warnings }: PostedResult) {
  return {
    transaction: await existing(context, transactionById, id),
    budgetWarnings: await Promise.all(
      warnings.map((warning) => existingPair(context, budgetWarningByKey, warning.accountId, warning.id)),
    ),
  };
}

const enter =
  (name: Parameters<typeof enterTransaction>[1]) =>
  async (_: unknown, { input }: { input: EnterTransactionInput }, context: SubgraphContext) =>
    payload(context, await enterTransaction(context, name, input));

const advance =
  (name: Parameters<typeof advanceTransaction>[1]) =>
  async (_: unknown, { input }: { input: AdvanceTransactionInput }, context: SubgraphContext) =>
    payload(context, await advanceTransaction(context, name, input));

export const transactionMutations: Pick<
  MutationResolvers,
  | 'postTransaction'
  | 'draftTransaction'
  | 'submitTransaction'
  | 'approveTransaction'
  | 'postApprovedTransaction'
  | 'cancelTransaction'
  | 'reverseTransaction'
> = {
  postTransaction: enter('postTransaction'),
  draftTransaction: enter('draftTransaction'),
  submitTransaction: advance('submitTransaction'),
  approveTransaction: advance('approveTransaction'),
  postApprovedTransaction: advance('postApprovedTransaction'),
  cancelTransaction: advance('cancelTransaction'),
  reverseTransaction: async (_, { input }, context) => {
    const { id, originalId } = await reverseTransaction(context, input);
    return {
      transaction: await existing(context, transactionById, originalId),
      reversal: await existing(context, transactionById, id),
    };
  },
};
