import { lookup, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { report } from '../../citus/report';
import { columns } from '../../citus/statement';
import { employeeParent } from './employees';

type Cycle = 'ANNUAL' | 'MID_YEAR' | 'PROBATION';
type Rating =
  | 'UNSATISFACTORY'
  | 'BELOW_EXPECTATIONS'
  | 'MEETS_EXPECTATIONS'
  | 'EXCEEDS_EXPECTATIONS'
  | 'OUTSTANDING';

/** A row of hc_core.performance_reviews. */
export interface PerformanceReviewRow {
  readonly id: string;
  readonly employeeId: string;
  readonly reviewerId: string;
  readonly cycle: Cycle;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly status: 'DRAFT' | 'SHARED' | 'COMPLETED';
  readonly score: string | null;
  readonly rating: Rating | null;
  readonly goalsSet: number;
  readonly goalsMet: number;
  readonly strengths: string | null;
  readonly improvements: string | null;
  readonly completedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const reviewColumns = columns<PerformanceReviewRow>({
  id: 'performance_review_id',
  employeeId: 'employee_id',
  reviewerId: 'reviewer_id',
  cycle: 'cycle',
  periodStart: 'period_start',
  periodEnd: 'period_end',
  status: 'status',
  score: 'score',
  rating: 'rating',
  goalsSet: 'goals_set',
  goalsMet: 'goals_met',
  strengths: 'strengths',
  improvements: 'improvements',
  completedAt: 'completed_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
});

/** Reviews by employee and id. */
export const reviewById = pairLookup<PerformanceReviewRow>({
  name: 'hc.review.byId',
  sql: `select ${reviewColumns} from hc_core.performance_reviews
        where employee_id = any($keys::bigint[]) and performance_review_id = any($ids::bigint[])`,
  key: 'employeeId',
  id: 'id',
});

const ordersAndFilters = {
  orders: { PERIOD_END: { column: 'period_end', type: 'date', property: 'periodEnd' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'performance_review_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    cycle: 'cycle = $cycle::text',
    rating: 'rating = $rating::text',
    periodFrom: 'period_end >= $periodFrom::date',
    periodTo: 'period_end <= $periodTo::date',
  },
} as const;

/** Reviews of one employee. */
export const reviewsOfEmployee = page<PerformanceReviewRow>({
  name: 'hc.reviews.byEmployee',
  columns: reviewColumns,
  from: 'hc_core.performance_reviews',
  by: { column: 'employee_id', type: 'bigint', parent: employeeParent },
  ...ordersAndFilters,
});

/** What the list of a reviewer knows of a review. */
interface ListedReviewRow {
  readonly id: string;
  readonly employeeId: string;
  readonly periodEnd: string;
}

/** Reviews that somebody writes. */
export const reviewsGiven = page<ListedReviewRow>({
  name: 'hc.reviews.byReviewer',
  columns: columns<ListedReviewRow>({
    id: 'performance_review_id',
    employeeId: 'employee_id',
    periodEnd: 'period_end',
  }),
  from: 'hc_core.performance_reviews_by_reviewer',
  by: { column: 'reviewer_id', type: 'bigint', parent: employeeParent },
  ...ordersAndFilters,
});

/** A row of hc_analytics.employee_performance. */
export interface PerformanceSummaryRow {
  readonly employeeId: string;
  readonly completedReviews: number;
  readonly averageScore: string;
  readonly lowestScore: string;
  readonly highestScore: string;
  readonly latestPeriodEnd: string;
  readonly goalsSet: number;
  readonly goalsMet: number;
}

/** Completed reviews of employees in figures. */
export const performanceSummary = lookup<PerformanceSummaryRow>({
  name: 'hc.employee.performance',
  sql: `select ${columns<PerformanceSummaryRow>({
    employeeId: 'employee_id',
    completedReviews: 'completed_reviews',
    averageScore: 'average_score',
    lowestScore: 'lowest_score',
    highestScore: 'highest_score',
    latestPeriodEnd: 'latest_period_end',
    goalsSet: 'goals_set',
    goalsMet: 'goals_met',
  })} from hc_analytics.employee_performance where employee_id = any($keys::bigint[])`,
  key: 'employeeId',
});

/** A row of hc_reports.performance_distribution. */
export interface PerformanceBucketRow {
  readonly year: number;
  readonly cycle: Cycle;
  readonly departmentId: string;
  readonly rating: Rating;
  readonly reviews: number;
  readonly averageScore: string;
  readonly share: string;
}

/** Completed reviews by year, cycle, department and rating, lowest first. Filters: year, cycle, departmentId. */
export const performanceReport = report<PerformanceBucketRow>({
  name: 'hc.performance.report',
  columns: columns<PerformanceBucketRow>({
    year: 'year',
    cycle: 'cycle',
    departmentId: 'department_id',
    rating: 'rating',
    reviews: 'reviews',
    averageScore: 'average_score',
    share: 'share',
  }),
  from: 'hc_reports.performance_distribution',
  fanOut: 'reviews live beside each employee; every shard counts its own',
  filters: {
    year: 'year = $year::integer',
    cycle: 'cycle = $cycle::text',
    departmentId: 'department_id = $departmentId::bigint',
  },
  orderBy: 'year, cycle, department_name, department_id, average_score',
});
