import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import { employeeById } from '../employees/reads';
import type { Resolvers } from '../generated';
import { departmentOf, employeeOf } from '../references';
import { performanceReport, reviewById } from './reads';
import { acknowledgeReview, type ReviewKey, submitReview, updateReview, writeReview } from './writes';

const answered = ({ employeeId, id }: ReviewKey, context: SubgraphContext) => ({
  review: existingPair(context, reviewById, employeeId, id),
});

export const reviewResolvers: Resolvers = {
  PerformanceReview: {
    employee: employeeOf,
    reviewer: ({ reviewerId }, _, { load }) => load.one(employeeById, reviewerId),
  },
  PerformanceBucket: { department: departmentOf },
  Query: {
    performanceReview: (_, { employeeId, id }, { load }) => load.pair(reviewById, employeeId, id),
    performanceReport: (_, args, { load }) => load.report(performanceReport, args),
  },
  Mutation: {
    writeReview: answer(writeReview, answered),
    updateReview: answer(updateReview, answered),
    submitReview: answer(submitReview, answered),
    acknowledgeReview: answer(acknowledgeReview, answered),
  },
};
