import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import { acknowledgeReview, submitReview, updateReview, writeReview } from '../commands/reviews';
import { employeeById } from '../employees';
import type { MutationResolvers, PerformanceReviewResolvers, QueryResolvers } from '../generated';
import { reviewById } from '../reviews';
import { employeeOf } from './references';

export const PerformanceReview: PerformanceReviewResolvers = {
  employee: employeeOf,
  reviewer: ({ reviewerId }, _, { load }) => load.one(employeeById, reviewerId),
};

export const reviewQueries: Pick<QueryResolvers, 'performanceReview'> = {
  performanceReview: (_, { employeeId, id }, { load }) => load.pair(reviewById, employeeId, id),
};

/** The mutation that runs a command and answers with the review. */
const answering =
  <Input>(command: (context: SubgraphContext, input: Input) => Promise<{ employeeId: string; id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { employeeId, id } = await command(context, input);
    return { review: await existingPair(context, reviewById, employeeId, id) };
  };

export const reviewMutations: Pick<
  MutationResolvers,
  'writeReview' | 'updateReview' | 'submitReview' | 'acknowledgeReview'
> = {
  writeReview: answering(writeReview),
  updateReview: answering(updateReview),
  submitReview: answering(submitReview),
  acknowledgeReview: answering(acknowledgeReview),
};
