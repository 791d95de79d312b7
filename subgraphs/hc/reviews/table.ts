import { lookupOf, type RowOf, t, table, view } from '../../../citus';
import { employees } from '../employees/table';

const cycle = t.text<'ANNUAL' | 'MID_YEAR' | 'PROBATION'>();
const rating = t.text<
  'UNSATISFACTORY' | 'BELOW_EXPECTATIONS' | 'MEETS_EXPECTATIONS' | 'EXCEEDS_EXPECTATIONS' | 'OUTSTANDING'
>();

export const performanceReviews = table(
  'hc_core.performance_reviews',
  {
    id: t.bigint('performance_review_id'),
    employeeId: t.bigint(),
    reviewerId: t.bigint(),
    cycle,
    periodStart: t.date(),
    periodEnd: t.date(),
    status: t.text<'DRAFT' | 'SHARED' | 'COMPLETED'>(),
    score: t.defaulted(t.nullable(t.numeric())),
    rating: t.defaulted(t.nullable(rating)),
    goalsSet: t.integer(),
    goalsMet: t.defaulted(t.integer()),
    strengths: t.nullable(t.text()),
    improvements: t.nullable(t.text()),
    completedAt: t.defaulted(t.nullable(t.timestamptz())),
    ...t.versioned,
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type PerformanceReviewRow = RowOf<typeof performanceReviews>;

/** Reviewer to the reviews that they write, on the shard of the reviewer. */
export const reviewsByReviewer = lookupOf(performanceReviews, 'hc_core.performance_reviews_by_reviewer', {
  key: 'reviewerId',
  columns: ['cycle', 'periodEnd', 'status', 'rating'],
  primaryKey: ['reviewerId', 'id'],
  parent: employees,
});

/** Completed reviews of employees in figures. */
export const performanceSummaries = view(
  'hc_analytics.employee_performance',
  {
    employeeId: t.bigint(),
    completedReviews: t.integer(),
    averageScore: t.numeric(),
    lowestScore: t.numeric(),
    highestScore: t.numeric(),
    latestPeriodEnd: t.date(),
    goalsSet: t.integer(),
    goalsMet: t.integer(),
  },
  { distributedBy: 'employeeId', colocatedWith: employees },
);

/** Completed reviews by year, cycle, department and rating. */
export const performanceDistribution = view(
  'hc_reports.performance_distribution',
  {
    year: t.integer(),
    cycle,
    departmentId: t.bigint(),
    departmentName: t.text(),
    rating,
    reviews: t.integer(),
    averageScore: t.numeric(),
    share: t.numeric(),
  },
  {},
);

export type PerformanceBucketRow = RowOf<typeof performanceDistribution>;
