import { insertInto, list, lockRow, nextId, relist, updateRow } from '../../../citus';
import { compareDecimals, isNumeric } from '../../runtime/decimals';
import { difference } from '../../runtime/difference';
import { merged, pick } from '../../runtime/edits';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { checkYear, lockEmployee } from '../employees/writes/record';
import { refuse } from '../errors';
import { reviewAcknowledged, reviewBegun, reviewChanged, reviewSubmitted } from '../events';
import type {
  AcknowledgeReviewInput,
  SubmitReviewInput,
  UpdateReviewInput,
  WriteReviewInput,
} from '../generated';
import { employeeAudit, mutation } from '../write-side';
import { type PerformanceReviewRow, performanceReviews, reviewsByReviewer } from './table';

/** A review is found beside its employee. */
interface ReviewKey {
  readonly employeeId: string;
  readonly id: string;
}

const allot = nextId(performanceReviews, 'hc.review.allotId');

const insert = insertInto(performanceReviews, 'hc.review.insert', {
  unlessTaken: ['employeeId', 'cycle', 'periodEnd'],
  returning: ['id'],
});

const lock = lockRow(performanceReviews, 'hc.review.lock');
const update = updateRow(performanceReviews, 'hc.review.update', 'goalsSet', 'strengths', 'improvements');

const share = updateRow(performanceReviews, 'hc.review.share', {
  set: ['status', 'score', 'rating', 'goalsMet'],
  returning: ['score', 'rating'],
});
const complete = updateRow(performanceReviews, 'hc.review.complete', {
  set: ['status'],
  now: ['completedAt'],
  returning: ['completedAt'],
});

/**
 * Begins a review as a draft. Throws REVIEW_PERIOD_INVALID, REVIEW_GOALS_INVALID, EMPLOYEE_NOT_FOUND, REVIEW_OWN,
 * REVIEW_NOT_MANAGER, EMPLOYEE_LEFT or REVIEW_EXISTS.
 */
export const writeReview = mutation('writeReview', (input: WriteReviewInput) => {
  const {
    employeeId,
    cycle,
    periodStart,
    periodEnd,
    goalsSet = 0,
    strengths = null,
    improvements = null,
  } = input;
  checkYear(periodStart, 'periodStart');
  checkYear(periodEnd, 'periodEnd');
  checkGoals(goalsSet, 'goalsSet');
  if (periodEnd <= periodStart) throw refuse('REVIEW_PERIOD_INVALID', ['input', 'periodEnd']);
  return async (unit) => {
    const { employeeId: reviewerId } = unit.viewer;
    const inputPath = ['input', 'employeeId'];
    if (reviewerId === employeeId) throw refuse('REVIEW_OWN', inputPath);
    const employee = await lockEmployee(unit, employeeId, inputPath);
    unit.permit(employee.managerId === reviewerId, () => refuse('REVIEW_NOT_MANAGER', inputPath));
    if (employee.status === 'TERMINATED') throw refuse('EMPLOYEE_LEFT', inputPath);
    const { id } = await unit.only(allot);
    const draft = {
      status: 'DRAFT',
      reviewerId,
      cycle,
      periodStart,
      periodEnd,
      goalsSet,
      strengths,
      improvements,
    } as const;
    if (!(await unit.one(insert, { ...draft, key: employeeId, id })))
      throw refuse('REVIEW_EXISTS', ['input', 'periodEnd']);
    await record(unit, { employeeId, id }, reviewBegun, { before: null, after: draft });
    await list(unit, reviewsByReviewer, { ...draft, employeeId, id, rating: null });
    return { employeeId, id };
  };
});

/** Changes a draft. Throws REVIEW_GOALS_INVALID and what `draftOf` throws. */
export const updateReview = mutation('updateReview', (input: UpdateReviewInput) => {
  const { employeeId, id, goalsSet } = input;
  if (goalsSet != null) checkGoals(goalsSet, 'goalsSet');
  return async (unit) => {
    const review = await draftOf(unit, input);
    const state = pick(review, ['goalsSet', 'strengths', 'improvements']);
    const next = merged(state, input, ['strengths', 'improvements']);
    await unit.run(update, { ...next, key: employeeId, id });
    await record(unit, input, reviewChanged, difference<Partial<PerformanceReviewRow>>(review, next));
    return { employeeId, id };
  };
});

/** Shares a draft with its score. Throws REVIEW_SCORE_INVALID, REVIEW_GOALS_INVALID and what `draftOf` throws. */
export const submitReview = mutation('submitReview', (input: SubmitReviewInput) => async (unit) => {
  const { employeeId, id, score, goalsMet } = input;
  const review = await draftOf(unit, input);
  checkGoals(goalsMet, 'goalsMet', review.goalsSet);
  checkScore(score);
  const rating = ratingOf(score);
  const shared = await unit.one(share, { key: employeeId, id, status: 'SHARED', score, rating, goalsMet });
  const after = { status: 'SHARED', ...shared, goalsMet } as const;
  await record(unit, input, reviewSubmitted, { before: { status: 'DRAFT' }, after });
  await relist(unit, [reviewsByReviewer], review, { ...review, status: 'SHARED', rating });
  return { employeeId, id };
});

/**
 * Confirms a shared review. Throws REVIEW_NOT_FOUND, REVIEW_NOT_REVIEWED, REVIEW_NOT_SHARED or STALE_VERSION.
 */
export const acknowledgeReview = mutation(
  'acknowledgeReview',
  (input: AcknowledgeReviewInput) => async (unit) => {
    const { employeeId, id } = input;
    const inputPath = ['input', 'id'];
    const review = await lockReview(unit, input);
    unit.permit(unit.viewer.employeeId === employeeId, () => refuse('REVIEW_NOT_REVIEWED', inputPath));
    if (review.status !== 'SHARED') throw refuse('REVIEW_NOT_SHARED', inputPath);
    checkVersion(review, input);
    const completed = await unit.one(complete, { key: employeeId, id, status: 'COMPLETED' });
    const after = { status: 'COMPLETED', ...completed } as const;
    await record(unit, input, reviewAcknowledged, { before: { status: 'SHARED' }, after });
    await relist(unit, [reviewsByReviewer], review, { ...review, status: 'COMPLETED' });
    return { employeeId, id };
  },
);

async function lockReview(unit: UnitOfWork, { employeeId, id }: ReviewKey): Promise<PerformanceReviewRow> {
  const found = await unit.one(lock, { key: employeeId, id });
  return unit.about('PerformanceReview', found, () => refuse('REVIEW_NOT_FOUND', ['input', 'id']));
}

/** Locks a draft for its reviewer. Throws REVIEW_NOT_FOUND, REVIEW_NOT_REVIEWER, REVIEW_NOT_DRAFT or STALE_VERSION. */
async function draftOf(
  unit: UnitOfWork,
  input: ReviewKey & { readonly version: number },
): Promise<PerformanceReviewRow> {
  const inputPath = ['input', 'id'];
  const review = await lockReview(unit, input);
  unit.permit(review.reviewerId === unit.viewer.employeeId, () => refuse('REVIEW_NOT_REVIEWER', inputPath));
  if (review.status !== 'DRAFT') throw refuse('REVIEW_NOT_DRAFT', inputPath);
  checkVersion(review, input);
  return review;
}

function checkGoals(goals: number, field: 'goalsSet' | 'goalsMet', maximum = 100): void {
  if (goals < 0 || goals > maximum) throw refuse('REVIEW_GOALS_INVALID', ['input', field]);
}

function checkScore(score: string): void {
  if (compareDecimals(score, '1') < 0 || compareDecimals(score, '5') > 0 || !isNumeric(score, 3, 2))
    throw refuse('REVIEW_SCORE_INVALID', ['input', 'score']);
}

/** Ratings by the score from which they are given, best first. */
const RATINGS = [
  ['4.5', 'OUTSTANDING'],
  ['3.75', 'EXCEEDS_EXPECTATIONS'],
  ['2.75', 'MEETS_EXPECTATIONS'],
  ['2', 'BELOW_EXPECTATIONS'],
] as const;

function ratingOf(score: string) {
  return RATINGS.find(([from]) => compareDecimals(score, from) >= 0)?.[1] ?? 'UNSATISFACTORY';
}

/** Writes down a change of a review and leaves its event. */
function record(
  unit: UnitOfWork,
  { employeeId, id }: ReviewKey,
  event: typeof reviewBegun,
  change: { readonly before: object | null; readonly after: object },
): Promise<void> {
  return unit.record(
    employeeAudit,
    employeeId,
    { entity: 'PerformanceReview', entityId: id, ...change },
    event(employeeId, { employeeId, performanceReviewId: id }),
  );
}
