import {
  byKey,
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  page,
  report,
  upTo,
} from '../../../citus';
import {
  performanceDistribution,
  performanceReviews,
  performanceSummaries,
  reviewsByReviewer,
} from './table';

/** Reviews by employee and id. */
export const reviewById = byPair(performanceReviews, 'hc.review.byId');

/** What every list of reviews is filtered by. */
const commonConditions = (of: typeof performanceReviews | typeof reviewsByReviewer): Conditions =>
  conditionsOf(of, 'id', 'employeeId', 'reviewerId', 'cycle', 'periodEnd', 'status', 'rating');

/** What reviews are filtered by beside their employees. */
export const reviewConditions: Conditions = {
  ...commonConditions(performanceReviews),
  ...conditionsOf(performanceReviews, 'periodStart', 'score', 'goalsSet', 'goalsMet', 'completedAt'),
  ...conditionsOf(performanceReviews, 'createdAt', 'updatedAt'),
};

/** What lists of reviews are ordered and filtered by. */
const listed = (of: typeof performanceReviews | typeof reviewsByReviewer) => ({
  orders: { PERIOD_END: of.periodEnd },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    cycle: equals(of.cycle),
    rating: equals(of.rating),
    periodFrom: from(of.periodEnd),
    periodTo: upTo(of.periodEnd),
  },
});

/** Reviews of one employee. */
export const reviewsOfEmployee = page({
  name: 'hc.reviews.byEmployee',
  from: performanceReviews,
  by: performanceReviews.employeeId,
  ...listed(performanceReviews),
  conditions: reviewConditions,
});

/** Reviews that somebody writes. */
export const reviewsGiven = page({
  name: 'hc.reviews.byReviewer',
  columns: columns(reviewsByReviewer, 'id', 'employeeId', 'periodEnd'),
  from: reviewsByReviewer,
  by: reviewsByReviewer.reviewerId,
  ...listed(reviewsByReviewer),
  conditions: commonConditions(reviewsByReviewer),
});

/** Completed reviews of employees in figures. */
export const performanceSummary = byKey(performanceSummaries, 'hc.employee.performance');

/** Completed reviews by year, cycle, department and rating, lowest first. Filters: year, cycle, departmentId. */
export const performanceReport = report({
  name: 'hc.performance.report',
  from: performanceDistribution,
  fanOut: 'reviews live beside each employee; every shard counts its own',
  filters: {
    year: equals(performanceDistribution.year),
    cycle: equals(performanceDistribution.cycle),
    departmentId: equals(performanceDistribution.departmentId),
  },
  orderBy: 'year, cycle, department_name, department_id, average_score',
});
