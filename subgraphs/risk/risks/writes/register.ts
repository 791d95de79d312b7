import { findRow, insertInto, nextId, updateRow } from '../../../../citus';
import { failure } from '../../../../platform/errors';
import { today } from '../../../runtime/arguments';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { riskCategories } from '../../categories/table';
import { refuse } from '../../errors';
import { RISK_CHANGES, riskChanged, riskRegistered } from '../../events';
import type { RegisterRiskInput, UpdateRiskInput } from '../../generated';
import { mutation } from '../../write-side';
import { checkRatings, scoresOf } from '../ratings';
import { risks, risksByNumber } from '../table';
import { record } from './below';
import { lockRisk, relistRisk } from './locked-risk';
import { addStatusChange } from './status';

const allotId = nextId(risks, 'risk.risk.allotId');
const insert = insertInto(risks, 'risk.risk.insert');
// Numbers follow from ids: one that is taken all the same is a fault, and no rule that is broken.
const claimNumber = insertInto(risksByNumber, 'risk.risk.claimNumber');
const update = updateRow(risks, 'risk.risk.update', ...RISK_CHANGES);
const findCategory = findRow(riskCategories, 'risk.category.find', 'id');

/**
 * Enters a risk in the register. Throws RISK_CATEGORY_NOT_FOUND, RISK_RATING_INVALID, RISK_RESIDUAL_ABOVE_INHERENT or
 * RISK_DATES_INVALID.
 */
export const registerRisk = mutation('registerRisk', (input: RegisterRiskInput) => {
  const { title, description, categoryId, ownerId, departmentId = null, nextReviewOn } = input;
  const { response = 'REDUCE', inherentLikelihood, inherentImpact } = input;
  checkTitle(title);
  const residualLikelihood = input.residualLikelihood ?? inherentLikelihood;
  const residualImpact = input.residualImpact ?? inherentImpact;
  const ratings = { inherentLikelihood, inherentImpact, residualLikelihood, residualImpact };
  checkRatings(ratings);
  return async (unit) => {
    const identifiedOn = input.identifiedOn ?? today();
    if (identifiedOn > today()) throw refuse('RISK_DATES_INVALID', ['input', 'identifiedOn']);
    checkReview(nextReviewOn, identifiedOn);
    await checkCategory(unit, categoryId);
    const { id } = await unit.only(allotId);
    const riskNumber = `RSK-${id.padStart(5, '0')}`;
    const head = { title, description, categoryId, ownerId, departmentId, response };
    const risk = { riskNumber, ...head, identifiedOn, nextReviewOn, ...ratings };
    const status = 'IDENTIFIED';
    await unit.run(insert, { ...risk, key: id });
    await addStatusChange(unit, id, null, status, 'Entered in the register.');
    const change = { entity: 'Risk', entityId: id, before: null, after: { status, ...risk } };
    await record(unit, id, change, riskRegistered, { riskNumber, title, categoryId, ownerId });
    await unit.run(claimNumber, { key: riskNumber, id });
    await relistRisk(unit, null, { ...risk, ...scoresOf(ratings), id, status });
    return { id };
  };
});

/**
 * Changes a risk. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED, STALE_VERSION, RISK_CATEGORY_NOT_FOUND or
 * RISK_DATES_INVALID.
 */
export const updateRisk = mutation('updateRisk', (input: UpdateRiskInput) => {
  const { id } = input;
  checkTitle(input.title);
  return async (unit) => {
    const risk = await lockRisk(unit, id, 'id');
    checkVersion(risk, input);
    const state = pick(risk, RISK_CHANGES);
    const next = merged(state, input, ['departmentId']);
    checkReview(next.nextReviewOn, risk.identifiedOn);
    if (next.categoryId !== risk.categoryId) await checkCategory(unit, next.categoryId);
    await unit.run(update, { ...next, key: id });
    const changed = difference(state, next);
    await record(unit, id, { entity: 'Risk', entityId: id, ...changed }, riskChanged, changed.after);
    await relistRisk(unit, risk, { ...risk, ...next });
    return { id };
  };
});

function checkTitle(title: string | null | undefined): void {
  if (title != null && title.trim().length < 3)
    throw failure('BAD_USER_INPUT', '`title` has 3 to 200 characters.', { inputPath: ['input', 'title'] });
}

function checkReview(nextReviewOn: string, identifiedOn: string): void {
  if (nextReviewOn <= identifiedOn) throw refuse('RISK_DATES_INVALID', ['input', 'nextReviewOn']);
}

async function checkCategory(unit: UnitOfWork, id: string): Promise<void> {
  if (!(await unit.one(findCategory, { id })))
    throw refuse('RISK_CATEGORY_NOT_FOUND', ['input', 'categoryId']);
}
