import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { failure } from '../../runtime/errors';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { RegisterRiskInput, UpdateRiskInput } from '../generated';
import { lockRisk, relistRisk } from '../register/locked-risk';
import { checkRatings } from '../register/ratings';
import { merged, pick, record } from '../register/record';
import { addStatusChange } from '../register/status';
import { riskWrites } from '../write-side';

const allot = statement<Params, { id: string; riskNumber: string }>({
  name: 'risk.risk.allotId',
  route: reference,
  sql: `select id, 'RSK-' || lpad(id::text, greatest(5, length(id::text)), '0') as "riskNumber"
        from (select nextval(pg_get_serial_sequence('risk_core.risk_registers', 'risk_id'))::bigint as id) allotted`,
});

const claimNumber = statement<Params, never>({
  name: 'risk.risk.claimNumber',
  route: singleShard,
  sql: 'insert into risk_core.risks_by_number (risk_number, risk_id) values ($key::text, $id::bigint)',
});

const insert = statement<Params, never>({
  name: 'risk.risk.insert',
  route: singleShard,
  sql: `insert into risk_core.risk_registers
          (risk_id, risk_number, title, description, category_id, owner_id, department_id, response, identified_on,
           next_review_on, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact)
        values ($key::bigint, $riskNumber::text, $title::text, $description::text, $categoryId::bigint,
                $ownerId::bigint, $departmentId::bigint, $response::text, $identifiedOn::date, $nextReviewOn::date,
                $inherentLikelihood::smallint, $inherentImpact::smallint, $residualLikelihood::smallint,
                $residualImpact::smallint)`,
});

const update = statement<Params, never>({
  name: 'risk.risk.update',
  route: singleShard,
  sql: `update risk_core.risk_registers
        set title = $title::text, description = $description::text, category_id = $categoryId::bigint,
            owner_id = $ownerId::bigint, department_id = $departmentId::bigint, response = $response::text,
            next_review_on = $nextReviewOn::date, updated_at = now(), version = version + 1
        where risk_id = $key::bigint`,
});

const findCategory = statement<Params, { id: string }>({
  name: 'risk.category.find',
  route: reference,
  sql: 'select category_id as id from risk_core.risk_categories where category_id = $id::bigint',
});

/**
 * Enters a risk in the register. Throws RISK_CATEGORY_NOT_FOUND, RISK_RATING_INVALID, RISK_RESIDUAL_ABOVE_INHERENT or
 * RISK_DATES_INVALID.
 */
export function registerRisk(context: SubgraphContext, input: RegisterRiskInput): Promise<{ id: string }> {
  const { title, description, categoryId, ownerId, departmentId = null, nextReviewOn } = input;
  const { response = 'REDUCE', inherentLikelihood, inherentImpact } = input;
  checkRiskTexts(input);
  const residualLikelihood = input.residualLikelihood ?? inherentLikelihood;
  const residualImpact = input.residualImpact ?? inherentImpact;
  const ratings = { inherentLikelihood, inherentImpact, residualLikelihood, residualImpact };
  checkRatings(ratings);
  return mutate(context, riskWrites, { name: 'registerRisk', input }, async (unit) => {
    const identifiedOn = input.identifiedOn ?? today();
    if (identifiedOn > today()) throw refuse('RISK_DATES_INVALID', { inputPath: ['input', 'identifiedOn'] });
    if (nextReviewOn <= identifiedOn)
      throw refuse('RISK_DATES_INVALID', { inputPath: ['input', 'nextReviewOn'] });
    await checkCategory(unit, categoryId);
    const { id, riskNumber } = (await unit.one(allot, {}))!;
    const head = { title, description, categoryId, ownerId, departmentId, response };
    const risk = { riskNumber, ...head, identifiedOn, nextReviewOn, ...ratings };
    await unit.run(insert, { ...risk, key: id });
    await addStatusChange(unit, id, null, 'IDENTIFIED', 'Entered in the register.');
    await record(unit, id, {
      entity: 'Risk',
      entityId: id,
      before: null,
      after: { status: 'IDENTIFIED', ...risk },
      event: 'RiskRegistered',
      payload: { riskNumber, title, categoryId, ownerId },
    });
    await unit.run(claimNumber, { key: riskNumber, id });
    await relistRisk(unit, id, null);
    return { id };
  });
}

/** Changes a risk. Throws RISK_NOT_FOUND, RISK_CLOSED, STALE_VERSION, RISK_CATEGORY_NOT_FOUND or RISK_DATES_INVALID. */
export function updateRisk(context: SubgraphContext, input: UpdateRiskInput): Promise<{ id: string }> {
  const { id } = input;
  checkRiskTexts(input);
  return mutate(context, riskWrites, { name: 'updateRisk', input }, async (unit) => {
    const risk = await lockRisk(unit, id, 'id');
    checkVersion(risk, input);
    const state = pick(risk, [
      'title',
      'description',
      'categoryId',
      'ownerId',
      'departmentId',
      'response',
      'nextReviewOn',
    ]);
    const next = merged(state, input, ['departmentId']);
    if (next.nextReviewOn <= risk.identifiedOn)
      throw refuse('RISK_DATES_INVALID', { inputPath: ['input', 'nextReviewOn'] });
    if (next.categoryId !== risk.categoryId) await checkCategory(unit, next.categoryId);
    await unit.run(update, { ...next, key: id });
    await record(unit, id, {
      entity: 'Risk',
      entityId: id,
      ...difference(state, next),
      event: 'RiskChanged',
      payload: difference(state, next).after,
    });
    await relistRisk(unit, id, risk);
    return { id };
  });
}

function checkRiskTexts({ title }: Pick<UpdateRiskInput, 'title' | 'description'>): void {
  if (title != null && title.trim().length < 3)
    throw failure('BAD_USER_INPUT', '`title` has 3 to 200 characters.', { inputPath: ['input', 'title'] });
}

async function checkCategory(unit: UnitOfWork, id: string): Promise<void> {
  if (!(await unit.one(findCategory, { id })))
    throw refuse('RISK_CATEGORY_NOT_FOUND', { inputPath: ['input', 'categoryId'] });
}
