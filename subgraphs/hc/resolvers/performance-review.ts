import { employeeById } from '../employees';
import type { PerformanceReviewResolvers, QueryResolvers } from '../generated';
import { reviewById } from '../reviews';
import { employeeOf } from './references';

export const PerformanceReview: PerformanceReviewResolvers = {
  employee: employeeOf,
  reviewer: ({ reviewerId }, _, { load }) => load.one(employeeById, reviewerId),
};

export const reviewQueries: Pick<QueryResolvers, 'performanceReview'> = {
  performanceReview: (_, { employeeId, id }, { load }) => load.pair(reviewById, employeeId, id),
};
