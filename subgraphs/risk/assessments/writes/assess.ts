import {
  columns,
  findRow,
  insertInto,
  key,
  nextId,
  singleShard,
  statement,
  updateRow,
} from '../../../../citus';
import { today } from '../../../runtime/arguments';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import { refuse } from '../../errors';
import { assessmentChanged, assessmentDrafted } from '../../events';
import type { AssessRiskInput, UpdateAssessmentInput } from '../../generated';
import { checkRatings, RATING_NAMES } from '../../risks/ratings';
import { command, finder, record, relatedCommand } from '../../risks/writes/below';
import { assessments } from '../table';

const allotId = nextId(assessments, 'risk.assessment.allotId');
const insert = insertInto(assessments, 'risk.assessment.insert');
const update = updateRow(assessments, 'risk.assessment.update', ...RATING_NAMES, 'rationale');

const findDraft = statement('risk.assessment.draft', singleShard)
  .sql`select ${columns(assessments, 'id')} from ${assessments}
       where risk_id = ${key.bigint} and status = 'DRAFT'`;

/** An assessment of a locked risk. Throws ASSESSMENT_NOT_FOUND, ASSESSMENT_ALREADY_DECIDED or STALE_VERSION. */
export const findAssessment = finder(findRow(assessments, 'risk.assessment.find'), {
  missing: 'ASSESSMENT_NOT_FOUND',
  wrong: 'ASSESSMENT_ALREADY_DECIDED',
});

/**
 * Rates a risk anew, for somebody else to approve. Throws RISK_NOT_FOUND, RISK_CLOSED, RISK_RATING_INVALID,
 * RISK_RESIDUAL_ABOVE_INHERENT, ASSESSMENT_IN_WORK, ASSESSMENT_KIND_INVALID or ASSESSMENT_DATE_INVALID.
 */
export const assessRisk = command<AssessRiskInput>(
  'assessRisk',
  async (unit, input, risk) => {
    const { riskId, kind, rationale } = input;
    const assessedOn = input.assessedOn ?? today();
    if (await unit.one(findDraft, { key: riskId })) throw refuse('ASSESSMENT_IN_WORK', ['input', 'riskId']);
    if ((kind === 'INITIAL') !== (risk.latestAssessmentId === null))
      throw refuse('ASSESSMENT_KIND_INVALID', ['input', 'kind']);
    if (assessedOn > today() || assessedOn < (risk.lastAssessedOn ?? risk.identifiedOn))
      throw refuse('ASSESSMENT_DATE_INVALID', ['input', 'assessedOn']);
    const { id } = await unit.only(allotId);
    const assessment = { kind, assessedOn, rationale, ...pick(input, RATING_NAMES) };
    await unit.run(insert, { ...assessment, key: riskId, id, assessorId: unit.viewer.employeeId });
    const after = { status: 'DRAFT', ...assessment };
    const change = { entity: 'RiskAssessment', entityId: id, before: null, after };
    await record(unit, riskId, change, assessmentDrafted, { assessmentId: id, kind });
    return id;
  },
  checkRatings,
);

/**
 * Changes an assessment that is not decided. Throws RISK_NOT_FOUND, RISK_CLOSED, ASSESSMENT_NOT_FOUND,
 * ASSESSMENT_ALREADY_DECIDED, STALE_VERSION, ASSESSMENT_NOT_YOURS, RISK_RATING_INVALID or
 * RISK_RESIDUAL_ABOVE_INHERENT.
 */
export const updateAssessment = relatedCommand<UpdateAssessmentInput>(
  'updateAssessment',
  async (unit, input) => {
    const { riskId, id } = input;
    const assessment = await findAssessment.any(unit, input);
    unit.permit(assessment.assessorId === unit.viewer.employeeId, () => refuse('ASSESSMENT_NOT_YOURS'));
    findAssessment.check(assessment, input, ['DRAFT']);
    const state = pick(assessment, [...RATING_NAMES, 'rationale']);
    const next = merged(state, input);
    checkRatings(next);
    await unit.run(update, { ...next, key: riskId, id });
    const change = { entity: 'RiskAssessment', entityId: id, ...difference(state, next) };
    await record(unit, riskId, change, assessmentChanged, { assessmentId: id });
    return id;
  },
);
