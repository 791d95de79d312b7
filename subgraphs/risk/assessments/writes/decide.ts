import { columns, key, nullable, param, singleShard, statement, updateRow } from '../../../../citus';
import { pick } from '../../../runtime/edits';
import { refuse } from '../../errors';
import { assessmentRejected, riskAssessed } from '../../events';
import type { ApproveAssessmentInput, RejectAssessmentInput } from '../../generated';
import { RATING_NAMES } from '../../risks/ratings';
import { type RiskRow, risks } from '../../risks/table';
import { command, record, relatedCommand } from '../../risks/writes/below';
import { isWithinAppetite, relistRisk } from '../../risks/writes/locked-risk';
import { moveRisk } from '../../risks/writes/status';
import { assessments } from '../table';
import { findAssessment } from './assess';

const approve = updateRow(assessments, 'risk.assessment.approve', {
  set: ['status', 'approvedById'],
  now: ['approvedAt'],
  returning: ['approvedAt'],
});

const reject = updateRow(assessments, 'risk.assessment.reject', 'status');

const [assessedOn, rating] = [param.date('assessedOn'), param.smallint];

/** Ratings of an assessment as those of the risk. */
const takeOver = statement<Pick<RiskRow, 'nextReviewOn'>>('risk.risk.takeOverRatings', singleShard)
  .sql`update ${risks}
       set latest_assessment_id = ${param.bigint('id')}, last_assessed_on = ${assessedOn},
           next_review_on = coalesce(${nullable(param.date('nextReviewOn'))}, ${assessedOn} + 182),
           inherent_likelihood = ${rating('inherentLikelihood')}, inherent_impact = ${rating('inherentImpact')},
           residual_likelihood = ${rating('residualLikelihood')}, residual_impact = ${rating('residualImpact')},
           updated_at = now(), version = version + 1
       where risk_id = ${key.bigint} returning ${columns(risks, 'nextReviewOn')}`;

/**
 * Makes an assessment count. Throws RISK_NOT_FOUND, RISK_CLOSED, ASSESSMENT_NOT_FOUND,
 * ASSESSMENT_ALREADY_DECIDED, STALE_VERSION, ASSESSMENT_OWN_APPROVAL or ASSESSMENT_REVIEW_DATE_INVALID.
 */
export const approveAssessment = command<ApproveAssessmentInput>(
  'approveAssessment',
  async (unit, input, risk) => {
    const { riskId, id, nextReviewOn = null } = input;
    const assessment = await findAssessment(unit, input, ['DRAFT']);
    const approvedById = unit.viewer.employeeId;
    if (assessment.assessorId === approvedById) throw refuse('ASSESSMENT_OWN_APPROVAL');
    const { assessedOn, inherentScore, residualScore } = assessment;
    if (nextReviewOn && nextReviewOn <= assessedOn)
      throw refuse('ASSESSMENT_REVIEW_DATE_INVALID', ['input', 'nextReviewOn']);
    const ratings = pick(assessment, RATING_NAMES);
    const status = 'APPROVED';
    const approved = await unit.one(approve, { key: riskId, id, status, approvedById });
    const review = await unit.only(takeOver, { ...ratings, key: riskId, id, assessedOn, nextReviewOn });
    const isWithin = await isWithinAppetite(unit, risk, residualScore);
    const change = {
      entity: 'RiskAssessment',
      entityId: id,
      before: { status: 'DRAFT', riskRatings: pick(risk, RATING_NAMES) },
      after: { status, approvedById, ...approved, ...review, riskRatings: ratings },
    };
    const told = { assessmentId: id, inherentScore, residualScore, aboveAppetite: !isWithin };
    await record(unit, riskId, change, riskAssessed, told);
    const assessed = { ...risk, ...ratings, ...review, inherentScore, residualScore };
    let note: string | undefined;
    if (risk.status === 'IDENTIFIED') note = 'First assessment approved.';
    if (risk.status === 'ACCEPTED' && !isWithin) note = 'Assessed above the appetite, so no longer accepted.';
    await relistRisk(unit, risk, note ? await moveRisk(unit, assessed, 'ASSESSED', note) : assessed);
    return id;
  },
);

/**
 * Turns an assessment down, or withdraws it. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED, ASSESSMENT_NOT_FOUND,
 * ASSESSMENT_ALREADY_DECIDED or STALE_VERSION.
 */
export const rejectAssessment = relatedCommand<RejectAssessmentInput>(
  'rejectAssessment',
  async (unit, input) => {
    const { riskId, id, reason } = input;
    const assessment = await findAssessment.any(unit, input);
    unit.permit(assessment.assessorId === unit.viewer.employeeId);
    findAssessment.check(assessment, input, ['DRAFT']);
    const status = 'REJECTED';
    await unit.run(reject, { key: riskId, id, status });
    const change = {
      entity: 'RiskAssessment',
      entityId: id,
      before: { status: 'DRAFT' },
      after: { status, reason },
    };
    await record(unit, riskId, change, assessmentRejected, { assessmentId: id });
    return id;
  },
);
