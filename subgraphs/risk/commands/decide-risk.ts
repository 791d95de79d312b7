import { type Params, shardBatch, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { RiskExposureRow } from '../exposures';
import type { DecideRiskInput } from '../generated';
import { isWithinAppetite } from '../register/appetite';
import { type LockedRisk, lockRisk, relistRisk } from '../register/locked-risk';
import { moveRisk } from '../register/status';
import { targetKey } from '../register/targets';
import { riskWrites } from '../write-side';

const unfinished = statement<Params, { incidents: number; plans: number; drafts: number }>({
  name: 'risk.risk.unfinished',
  route: singleShard,
  sql: `select
          (select count(*)::integer from risk_monitoring.incidents
           where risk_id = $key::bigint and status not in ('RESOLVED', 'CLOSED')) as incidents,
          (select count(*)::integer from risk_monitoring.mitigation_plans
           where risk_id = $key and status not in ('COMPLETED', 'CANCELLED')) as plans,
          (select count(*)::integer from risk_assessment.assessments
           where risk_id = $key and status = 'DRAFT') as drafts
        from risk_core.risk_registers where risk_id = $key`,
});

const retireControls = statement<Params, { id: string }>({
  name: 'risk.controls.retireAll',
  route: singleShard,
  sql: `update risk_assessment.risk_controls set status = 'RETIRED', updated_at = now(), version = version + 1
        where risk_id = $key::bigint and status <> 'RETIRED' returning control_id as id`,
});

const stopIndicators = statement<Params, { id: string }>({
  name: 'risk.indicators.stopAll',
  route: singleShard,
  sql: `update risk_monitoring.key_risk_indicators
        set is_active = false, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and is_active returning indicator_id as id`,
});

const closeExposures = statement<Params, Pick<RiskExposureRow, 'id' | 'targetType' | 'targetId'>>({
  name: 'risk.exposures.closeAll',
  route: singleShard,
  sql: `update risk_core.risk_exposures set status = 'CLOSED', updated_at = now(), version = version + 1
        where risk_id = $key::bigint and status = 'ACTIVE'
        returning exposure_id as id, target_type as "targetType", target_id as "targetId"`,
});

const closeListed = statement<Params, never>({
  name: 'risk.exposures.closeListed',
  route: shardBatch,
  sql: `update risk_core.exposures_by_target set status = 'CLOSED'
        where target_key = any($keys::text[]) and risk_id = $riskId::bigint`,
});

/**
 * Takes a risk as it is. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED, STALE_VERSION, RISK_OWN_DECISION,
 * RISK_WRONG_STATUS or RISK_ABOVE_APPETITE.
 */
export function acceptRisk(context: SubgraphContext, input: DecideRiskInput): Promise<{ id: string }> {
  return decide(context, 'acceptRisk', input, async (unit, risk) => {
    const inputPath = ['input', 'id'];
    if (risk.status !== 'ASSESSED' && risk.status !== 'MONITORED')
      throw refuse('RISK_WRONG_STATUS', { message: `The risk is ${risk.status}.`, inputPath });
    if (!(await isWithinAppetite(unit, risk, risk.residualScore)))
      throw refuse('RISK_ABOVE_APPETITE', { inputPath });
    await moveRisk(unit, risk, 'ACCEPTED', input.note, { response: 'ACCEPT' });
  });
}

/**
 * Closes a risk with its controls, indicators and exposures. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED,
 * STALE_VERSION, RISK_OWN_DECISION or RISK_NOT_FINISHED.
 */
export function closeRisk(context: SubgraphContext, input: DecideRiskInput): Promise<{ id: string }> {
  return decide(context, 'closeRisk', input, async (unit, risk) => {
    const key = risk.id;
    const details = (await unit.one(unfinished, { key }))!;
    if (details.incidents + details.plans + details.drafts > 0)
      throw refuse('RISK_NOT_FINISHED', { inputPath: ['input', 'id'], details });
    const controls = await unit.run(retireControls, { key });
    const indicators = await unit.run(stopIndicators, { key });
    const exposures = await unit.run(closeExposures, { key });
    const about = {
      retiredControlIds: controls.map(({ id }) => id),
      stoppedIndicatorIds: indicators.map(({ id }) => id),
      closedExposureIds: exposures.map(({ id }) => id),
    };
    await moveRisk(unit, risk, 'CLOSED', input.note, { closedOn: today(), about });
    if (exposures.length > 0) await unit.run(closeListed, { keys: exposures.map(targetKey), riskId: key });
  });
}

function decide(
  context: SubgraphContext,
  name: 'acceptRisk' | 'closeRisk',
  input: DecideRiskInput,
  apply: (unit: UnitOfWork, risk: LockedRisk) => Promise<void>,
): Promise<{ id: string }> {
  const { id } = input;
  return mutate(context, riskWrites, { name, input }, async (unit) => {
    requireRole(unit.viewer, 'risk_officer');
    const risk = await lockRisk(unit, id, 'id');
    checkVersion(risk, input);
    if (risk.ownerId === unit.viewer.employeeId) throw refuse('RISK_OWN_DECISION');
    await apply(unit, risk);
    await relistRisk(unit, id, risk);
    return { id };
  });
}
