import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import { employeeById } from '../employees/reads';
import type {
  MutationResolvers,
  PerformanceBucketResolvers,
  PerformanceReviewResolvers,
  QueryResolvers,
} from '../generated';
import { departmentOf, employeeOf } from '../references';
import { performanceReport, reviewById } from './reads';
import { acknowledgeReview, type ReviewKey, submitReview, updateReview, writeReview } from './writes';

export const PerformanceReview: PerformanceReviewResolvers = {
  employee: employeeOf,
  reviewer: ({ reviewerId }, _, { load }) => load.one(employeeById, reviewerId),
};

export const PerformanceBucket: PerformanceBucketResolvers = { department: departmentOf };

export const reviewQueries = {
  performanceReview: (_, { employeeId, id }, { load }) => load.pair(reviewById, employeeId, id),
  performanceReport: (_, args, { load }) => load.report(performanceReport, args),
} satisfies Partial<QueryResolvers>;

const answered = ({ employeeId, id }: ReviewKey, context: SubgraphContext) => ({
  review: existingPair(context, reviewById, employeeId, id),
});

export const reviewMutations = {
  writeReview: answer(writeReview, answered),
  updateReview: answer(updateReview, answered),
  submitReview: answer(submitReview, answered),
  acknowledgeReview: answer(acknowledgeReview, answered),
} satisfies Partial<MutationResolvers>;
