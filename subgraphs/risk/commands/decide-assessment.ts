import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ApproveAssessmentInput, RejectAssessmentInput } from '../generated';
import { isWithinAppetite } from '../register/appetite';
import type { RiskChild } from '../register/child';
import { lockRisk, relistRisk } from '../register/locked-risk';
import { RATING_NAMES } from '../register/ratings';
import { pick, record } from '../register/record';
import { moveRisk } from '../register/status';
import { riskWrites } from '../write-side';
import { undecided } from './assess-risk';

const approve = statement<Params, { approvedAt: string }>({
  name: 'risk.assessment.approve',
  route: singleShard,
  sql: `update risk_assessment.assessments
        set status = 'APPROVED', approved_by = $approvedById::bigint, approved_at = now(), updated_at = now(),
            version = version + 1
        where risk_id = $key::bigint and assessment_id = $id::bigint returning approved_at as "approvedAt"`,
});

const reject = statement<Params, never>({
  name: 'risk.assessment.reject',
  route: singleShard,
  sql: `update risk_assessment.assessments set status = 'REJECTED', updated_at = now(), version = version + 1
        where risk_id = $key::bigint and assessment_id = $id::bigint`,
});

/** Ratings of an assessment as those of the risk. */
const takeOver = statement<Params, { nextReviewOn: string }>({
  name: 'risk.risk.takeOverRatings',
  route: singleShard,
  sql: `update risk_core.risk_registers
        set latest_assessment_id = $id::bigint, last_assessed_on = $assessedOn::date,
            next_review_on = coalesce($nextReviewOn::date, $assessedOn + 182),
            inherent_likelihood = $inherentLikelihood::smallint, inherent_impact = $inherentImpact::smallint,
            residual_likelihood = $residualLikelihood::smallint, residual_impact = $residualImpact::smallint,
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint returning next_review_on as "nextReviewOn"`,
});

/**
 * Makes an assessment count. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED, ASSESSMENT_NOT_FOUND,
 * ASSESSMENT_ALREADY_DECIDED, STALE_VERSION, ASSESSMENT_OWN_APPROVAL or ASSESSMENT_REVIEW_DATE_INVALID.
 */
export function approveAssessment(
  context: SubgraphContext,
  input: ApproveAssessmentInput,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'approveAssessment', input }, async (unit) => {
    requireRole(unit.viewer, 'risk_officer');
    const risk = await lockRisk(unit, riskId, 'riskId');
    const assessment = await undecided(unit, input);
    const approvedById = unit.viewer.employeeId;
    if (assessment.assessorId === approvedById) throw refuse('ASSESSMENT_OWN_APPROVAL');
    const { assessedOn, inherentScore, residualScore } = assessment;
    if (input.nextReviewOn && input.nextReviewOn <= assessedOn)
      throw refuse('ASSESSMENT_REVIEW_DATE_INVALID', { inputPath: ['input', 'nextReviewOn'] });
    const ratings = pick(assessment, RATING_NAMES);
    const approved = await unit.one(approve, { key: riskId, id, approvedById });
    const review = await unit.one(takeOver, {
      ...ratings,
      key: riskId,
      id,
      assessedOn,
      nextReviewOn: input.nextReviewOn,
    });
    const isWithin = await isWithinAppetite(unit, risk, residualScore);
    await record(unit, riskId, {
      entity: 'RiskAssessment',
      entityId: id,
      before: { status: 'DRAFT', riskRatings: pick(risk, RATING_NAMES) },
      after: { status: 'APPROVED', approvedById, ...approved, ...review, riskRatings: ratings },
      event: 'RiskAssessed',
      payload: { assessmentId: id, inherentScore, residualScore, aboveAppetite: !isWithin },
    });
    const assessed = { ...risk, residualScore };
    if (risk.status === 'IDENTIFIED')
      await moveRisk(unit, assessed, 'ASSESSED', 'First assessment approved.');
    else if (risk.status === 'ACCEPTED' && !isWithin)
      await moveRisk(unit, assessed, 'ASSESSED', 'Assessed above the appetite, so no longer accepted.');
    await relistRisk(unit, riskId, risk);
    return { riskId, id };
  });
}

/**
 * Turns an assessment down, or withdraws it. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED, ASSESSMENT_NOT_FOUND,
 * ASSESSMENT_ALREADY_DECIDED or STALE_VERSION.
 */
export function rejectAssessment(context: SubgraphContext, input: RejectAssessmentInput): Promise<RiskChild> {
  const { riskId, id, reason } = input;
  return mutate(context, riskWrites, { name: 'rejectAssessment', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const { assessorId } = await undecided(unit, input);
    if (assessorId !== unit.viewer.employeeId) requireRole(unit.viewer, 'risk_officer');
    await unit.run(reject, { key: riskId, id });
    await record(unit, riskId, {
      entity: 'RiskAssessment',
      entityId: id,
      before: { status: 'DRAFT' },
      after: { status: 'REJECTED', reason },
      event: 'RiskAssessmentRejected',
      payload: { assessmentId: id },
    });
    return { riskId, id };
  });
}
