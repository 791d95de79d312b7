import { answer } from '../../runtime/answer';
import { employeeById } from '../employees/reads';
import type { Resolvers } from '../generated';
import { departmentOf, employeeOf } from '../references';
import { performanceReport, reviewById } from './reads';
import { acknowledgeReview, submitReview, updateReview, writeReview } from './writes';

const answered = { review: reviewById };

export const reviewResolvers: Resolvers = {
  PerformanceReview: {
    __resolveReference: ({ employeeId, id }, { load }) => load.pair(reviewById, employeeId, id),
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
