import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type {
  AcknowledgeReviewInput,
  SubmitReviewInput,
  UpdateReviewInput,
  WriteReviewInput,
} from '../generated';
import { type PerformanceReviewRow, reviewColumns } from '../reviews';
import { employeeAudit, hcWrites } from '../write-side';
import { changesBetween } from './changes';
import { checkYear, lockEmployee } from './employee-record';

/** A review is found beside its employee. */
interface ReviewKey {
  readonly employeeId: string;
  readonly id: string;
}

/** Characters of a text of a review at most. */

const allot = statement<Params, { id: string }>({
  name: 'hc.review.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('hc_core.performance_reviews', 'performance_review_id'))::bigint as id`,
});

const insert = statement<Params, { id: string }>({
  name: 'hc.review.insert',
  route: singleShard,
  sql: `insert into hc_core.performance_reviews
          (employee_id, performance_review_id, reviewer_id, cycle, period_start, period_end, goals_set, strengths,
           improvements)
        values ($key::bigint, $id::bigint, $reviewerId::bigint, $cycle::text, $periodStart::date, $periodEnd::date,
                $goalsSet::integer, $strengths::text, $improvements::text)
        on conflict (employee_id, cycle, period_end) do nothing returning performance_review_id as id`,
});

const list = statement<Params, never>({
  name: 'hc.review.list',
  route: singleShard,
  sql: `insert into hc_core.performance_reviews_by_reviewer
          (reviewer_id, performance_review_id, employee_id, cycle, period_end, status)
        values ($key::bigint, $id::bigint, $employeeId::bigint, $cycle::text, $periodEnd::date, 'DRAFT')`,
});

const relist = statement<Params, never>({
  name: 'hc.review.relist',
  route: singleShard,
  sql: `update hc_core.performance_reviews_by_reviewer set status = $status::text, rating = $rating::text
        where reviewer_id = $key::bigint and performance_review_id = $id::bigint`,
});

const lock = statement<Params, PerformanceReviewRow>({
  name: 'hc.review.lock',
  route: singleShard,
  sql: `select ${reviewColumns} from hc_core.performance_reviews
        where employee_id = $key::bigint and performance_review_id = $id::bigint for update`,
});

const update = statement<Params, never>({
  name: 'hc.review.update',
  route: singleShard,
  sql: `update hc_core.performance_reviews
        set goals_set = $goalsSet::integer, strengths = $strengths::text, improvements = $improvements::text,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint and performance_review_id = $id::bigint`,
});

const grade = statement<Params, { readonly sound: boolean; readonly rating: string }>({
  name: 'hc.review.grade',
  route: reference,
  sql: `select $score::numeric between 1 and 5 and $score = round($score, 2) as sound,
               case when $score >= 4.5 then 'OUTSTANDING' when $score >= 3.75 then 'EXCEEDS_EXPECTATIONS'
                    when $score >= 2.75 then 'MEETS_EXPECTATIONS' when $score >= 2 then 'BELOW_EXPECTATIONS'
                    else 'UNSATISFACTORY' end as rating`,
});

const share = statement<Params, Pick<PerformanceReviewRow, 'score' | 'rating'>>({
  name: 'hc.review.share',
  route: singleShard,
  sql: `update hc_core.performance_reviews
        set status = 'SHARED', score = $score::numeric, rating = $rating::text, goals_met = $goalsMet::integer,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint and performance_review_id = $id::bigint returning score, rating`,
});

const complete = statement<Params, Pick<PerformanceReviewRow, 'completedAt'>>({
  name: 'hc.review.complete',
  route: singleShard,
  sql: `update hc_core.performance_reviews
        set status = 'COMPLETED', completed_at = now(), updated_at = now(), version = version + 1
        where employee_id = $key::bigint and performance_review_id = $id::bigint
        returning completed_at as "completedAt"`,
});

/**
 * Begins a review as a draft. Throws REVIEW_PERIOD_INVALID, REVIEW_GOALS_INVALID, EMPLOYEE_NOT_FOUND, REVIEW_OWN,
 * REVIEW_NOT_MANAGER, EMPLOYEE_LEFT or REVIEW_EXISTS.
 */
export function writeReview(context: SubgraphContext, input: WriteReviewInput): Promise<ReviewKey> {
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
  if (periodEnd <= periodStart) throw refuse('REVIEW_PERIOD_INVALID', { inputPath: ['input', 'periodEnd'] });
  return mutate(context, hcWrites, { name: 'writeReview', input }, async (unit) => {
    const { employeeId: reviewerId, roles } = unit.viewer;
    const inputPath = ['input', 'employeeId'];
    if (reviewerId === employeeId) throw refuse('REVIEW_OWN', { inputPath });
    const employee = await lockEmployee(unit, employeeId, inputPath);
    if (employee.managerId !== reviewerId && !roles.includes('hr'))
      throw refuse('REVIEW_NOT_MANAGER', { inputPath });
    if (employee.status === 'TERMINATED') throw refuse('EMPLOYEE_LEFT', { inputPath });
    const { id } = (await unit.one(allot, {}))!;
    const review = { reviewerId, cycle, periodStart, periodEnd, goalsSet, strengths, improvements };
    if (!(await unit.one(insert, { ...review, key: employeeId, id })))
      throw refuse('REVIEW_EXISTS', { inputPath: ['input', 'periodEnd'] });
    await tell(unit, { employeeId, id }, 'ReviewBegun', null, { status: 'DRAFT', ...review });
    await unit.run(list, { key: reviewerId, id, employeeId, cycle, periodEnd });
    return { employeeId, id };
  });
}

/** Changes a draft. Throws REVIEW_GOALS_INVALID and what `draftOf` throws. */
export function updateReview(context: SubgraphContext, input: UpdateReviewInput): Promise<ReviewKey> {
  const { employeeId, id, goalsSet, strengths, improvements } = input;
  if (goalsSet != null) checkGoals(goalsSet, 'goalsSet');
  return mutate(context, hcWrites, { name: 'updateReview', input }, async (unit) => {
    const review = await draftOf(unit, input);
    const next = {
      goalsSet: goalsSet ?? review.goalsSet,
      strengths: strengths === undefined ? review.strengths : strengths,
      improvements: improvements === undefined ? review.improvements : improvements,
    };
    await unit.run(update, { ...next, key: employeeId, id });
    const { before, after } = changesBetween<Partial<PerformanceReviewRow>>(review, next);
    await tell(unit, input, 'ReviewChanged', before, after);
    return { employeeId, id };
  });
}

/** Shares a draft with its score. Throws REVIEW_SCORE_INVALID, REVIEW_GOALS_INVALID and what `draftOf` throws. */
export function submitReview(context: SubgraphContext, input: SubmitReviewInput): Promise<ReviewKey> {
  const { employeeId, id, score, goalsMet } = input;
  return mutate(context, hcWrites, { name: 'submitReview', input }, async (unit) => {
    const { goalsSet, reviewerId } = await draftOf(unit, input);
    checkGoals(goalsMet, 'goalsMet', goalsSet);
    const { sound, rating } = (await unit.one(grade, { score }))!;
    if (!sound) throw refuse('REVIEW_SCORE_INVALID', { inputPath: ['input', 'score'] });
    const shared = await unit.one(share, { key: employeeId, id, score, rating, goalsMet });
    const after = { status: 'SHARED', ...shared, goalsMet };
    await tell(unit, input, 'ReviewSubmitted', { status: 'DRAFT' }, after);
    await unit.run(relist, { key: reviewerId, id, status: 'SHARED', rating });
    return { employeeId, id };
  });
}

/**
 * Confirms a shared review. Throws REVIEW_NOT_FOUND, REVIEW_NOT_REVIEWED, REVIEW_NOT_SHARED or STALE_VERSION.
 */
export function acknowledgeReview(
  context: SubgraphContext,
  input: AcknowledgeReviewInput,
): Promise<ReviewKey> {
  const { employeeId, id } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, hcWrites, { name: 'acknowledgeReview', input }, async (unit) => {
    const review = await lockReview(unit, input);
    if (unit.viewer.employeeId !== employeeId) throw refuse('REVIEW_NOT_REVIEWED', { inputPath });
    if (review.status !== 'SHARED') throw refuse('REVIEW_NOT_SHARED', { inputPath });
    checkVersion(review, input);
    const completed = await unit.one(complete, { key: employeeId, id });
    const after = { status: 'COMPLETED', ...completed };
    await tell(unit, input, 'ReviewAcknowledged', { status: 'SHARED' }, after);
    const { reviewerId, rating } = review;
    await unit.run(relist, { key: reviewerId, id, status: 'COMPLETED', rating });
    return { employeeId, id };
  });
}

async function lockReview(unit: UnitOfWork, { employeeId, id }: ReviewKey): Promise<PerformanceReviewRow> {
  const review = await unit.one(lock, { key: employeeId, id });
  if (!review) throw refuse('REVIEW_NOT_FOUND', { inputPath: ['input', 'id'] });
  return review;
}

/** Locks a draft for its reviewer. Throws REVIEW_NOT_FOUND, REVIEW_NOT_REVIEWER, REVIEW_NOT_DRAFT or STALE_VERSION. */
async function draftOf(
  unit: UnitOfWork,
  input: ReviewKey & { readonly version: number },
): Promise<PerformanceReviewRow> {
  const inputPath = ['input', 'id'];
  const review = await lockReview(unit, input);
  if (review.reviewerId !== unit.viewer.employeeId) throw refuse('REVIEW_NOT_REVIEWER', { inputPath });
  if (review.status !== 'DRAFT') throw refuse('REVIEW_NOT_DRAFT', { inputPath });
  checkVersion(review, input);
  return review;
}

function checkGoals(goals: number, field: 'goalsSet' | 'goalsMet', maximum = 100): void {
  if (goals < 0 || goals > maximum) throw refuse('REVIEW_GOALS_INVALID', { inputPath: ['input', field] });
}

async function tell(
  unit: UnitOfWork,
  { employeeId, id }: ReviewKey,
  type: string,
  before: object | null,
  after: object,
): Promise<void> {
  await unit.audit(employeeAudit, employeeId, { entity: 'PerformanceReview', entityId: id, before, after });
  await unit.emit({
    aggregate: 'Employee',
    aggregateId: employeeId,
    type,
    payload: { employeeId, performanceReviewId: id },
  });
}
