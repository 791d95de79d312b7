import { columns, type Params, reference, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { assessmentColumns, type RiskAssessmentRow } from '../assessments';
import { refuse } from '../errors';
import type { AssessRiskInput, UpdateAssessmentInput } from '../generated';
import type { RiskChild } from '../register/child';
import { lockRisk } from '../register/locked-risk';
import { checkRatings, RATING_NAMES } from '../register/ratings';
import { merged, pick, record } from '../register/record';
import { riskWrites } from '../write-side';

const allot = statement<Params, { id: string }>({
  name: 'risk.assessment.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('risk_assessment.assessments', 'assessment_id'))::bigint as id`,
});

const findDraft = statement<Params, { id: string }>({
  name: 'risk.assessment.draft',
  route: singleShard,
  sql: `select assessment_id as id from risk_assessment.assessments where risk_id = $key::bigint and status = 'DRAFT'`,
});

const insert = statement<Params, never>({
  name: 'risk.assessment.insert',
  route: singleShard,
  sql: `insert into risk_assessment.assessments
          (risk_id, assessment_id, kind, assessed_on, assessor_id, inherent_likelihood, inherent_impact,
           residual_likelihood, residual_impact, rationale)
        values ($key::bigint, $id::bigint, $kind::text, $assessedOn::date, $assessorId::bigint,
                $inherentLikelihood::smallint, $inherentImpact::smallint, $residualLikelihood::smallint,
                $residualImpact::smallint, $rationale::text)`,
});

const find = statement<Params, RiskAssessmentRow>({
  name: 'risk.assessment.find',
  route: singleShard,
  sql: `select ${columns<RiskAssessmentRow>(assessmentColumns)} from risk_assessment.assessments
        where risk_id = $key::bigint and assessment_id = $id::bigint`,
});

const update = statement<Params, never>({
  name: 'risk.assessment.update',
  route: singleShard,
  sql: `update risk_assessment.assessments
        set inherent_likelihood = $inherentLikelihood::smallint, inherent_impact = $inherentImpact::smallint,
            residual_likelihood = $residualLikelihood::smallint, residual_impact = $residualImpact::smallint,
            rationale = $rationale::text, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and assessment_id = $id::bigint`,
});

/**
 * Rates a risk anew, for somebody else to approve. Throws RISK_NOT_FOUND, RISK_CLOSED, RISK_RATING_INVALID,
 * RISK_RESIDUAL_ABOVE_INHERENT, ASSESSMENT_IN_WORK, ASSESSMENT_KIND_INVALID or ASSESSMENT_DATE_INVALID.
 */
export function assessRisk(context: SubgraphContext, input: AssessRiskInput): Promise<RiskChild> {
  const { riskId, kind, rationale } = input;
  checkRatings(input);
  const assessedOn = input.assessedOn ?? today();
  return mutate(context, riskWrites, { name: 'assessRisk', input }, async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    if (await unit.one(findDraft, { key: riskId }))
      throw refuse('ASSESSMENT_IN_WORK', { inputPath: ['input', 'riskId'] });
    if ((kind === 'INITIAL') !== (risk.latestAssessmentId === null))
      throw refuse('ASSESSMENT_KIND_INVALID', { inputPath: ['input', 'kind'] });
    if (assessedOn > today() || assessedOn < (risk.lastAssessedOn ?? risk.identifiedOn))
      throw refuse('ASSESSMENT_DATE_INVALID', { inputPath: ['input', 'assessedOn'] });
    const { id } = (await unit.one(allot, {}))!;
    const assessorId = unit.viewer.employeeId;
    const assessment = { kind, assessedOn, rationale, ...pick(input, RATING_NAMES) };
    await unit.run(insert, { ...assessment, key: riskId, id, assessorId });
    await record(unit, riskId, {
      entity: 'RiskAssessment',
      entityId: id,
      before: null,
      after: { status: 'DRAFT', ...assessment },
      event: 'RiskAssessmentDrafted',
      payload: { assessmentId: id, kind },
    });
    return { riskId, id };
  });
}

/**
 * Changes an assessment that is not decided. Throws RISK_NOT_FOUND, RISK_CLOSED, ASSESSMENT_NOT_FOUND,
 * ASSESSMENT_ALREADY_DECIDED, STALE_VERSION, ASSESSMENT_NOT_YOURS, RISK_RATING_INVALID or
 * RISK_RESIDUAL_ABOVE_INHERENT.
 */
export function updateAssessment(context: SubgraphContext, input: UpdateAssessmentInput): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'updateAssessment', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const assessment = await undecided(unit, input);
    if (assessment.assessorId !== unit.viewer.employeeId) throw refuse('ASSESSMENT_NOT_YOURS');
    const state = pick(assessment, [...RATING_NAMES, 'rationale']);
    const next = merged(state, input);
    checkRatings(next);
    await unit.run(update, { ...next, key: riskId, id });
    await record(unit, riskId, {
      entity: 'RiskAssessment',
      entityId: id,
      ...difference(state, next),
      event: 'RiskAssessmentChanged',
      payload: { assessmentId: id },
    });
    return { riskId, id };
  });
}

/** The draft of an assessment of a locked risk. Throws ASSESSMENT_NOT_FOUND, ASSESSMENT_ALREADY_DECIDED or STALE_VERSION. */
export async function undecided(
  unit: UnitOfWork,
  input: RiskChild & { readonly version: number },
): Promise<RiskAssessmentRow> {
  const inputPath = ['input', 'id'];
  const assessment = await unit.one(find, { key: input.riskId, id: input.id });
  if (!assessment) throw refuse('ASSESSMENT_NOT_FOUND', { inputPath });
  if (assessment.status !== 'DRAFT') throw refuse('ASSESSMENT_ALREADY_DECIDED', { inputPath });
  checkVersion(assessment, input);
  return assessment;
}
