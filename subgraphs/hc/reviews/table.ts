import {
  bigint,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';
import { employees } from '../employees/table';

const cycle = text<'ANNUAL' | 'MID_YEAR' | 'PROBATION'>();
const rating = text<
  'UNSATISFACTORY' | 'BELOW_EXPECTATIONS' | 'MEETS_EXPECTATIONS' | 'EXCEEDS_EXPECTATIONS' | 'OUTSTANDING'
>();

export const performanceReviews = table(
  'hc_core.performance_reviews',
  {
    id: bigint('performance_review_id'),
    employeeId: bigint(),
    reviewerId: bigint(),
    cycle,
    periodStart: date(),
    periodEnd: date(),
    status: text<'DRAFT' | 'SHARED' | 'COMPLETED'>(),
    score: defaulted(nullable(numeric())),
    rating: defaulted(nullable(rating)),
    goalsSet: integer(),
    goalsMet: defaulted(integer()),
    strengths: nullable(text()),
    improvements: nullable(text()),
    completedAt: defaulted(nullable(timestamptz())),
    ...versioned,
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
    employeeId: bigint(),
    completedReviews: integer(),
    averageScore: numeric(),
    lowestScore: numeric(),
    highestScore: numeric(),
    latestPeriodEnd: date(),
    goalsSet: integer(),
    goalsMet: integer(),
  },
  { distributedBy: 'employeeId', colocatedWith: employees },
);

/** Completed reviews by year, cycle, department and rating. */
export const performanceDistribution = view(
  'hc_reports.performance_distribution',
  {
    year: integer(),
    cycle,
    departmentId: bigint(),
    departmentName: text(),
    rating,
    reviews: integer(),
    averageScore: numeric(),
    share: numeric(),
  },
  {},
);

export type PerformanceBucketRow = RowOf<typeof performanceDistribution>;
