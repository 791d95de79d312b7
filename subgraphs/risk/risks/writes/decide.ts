import { columns, inKeys, key, param, shardBatch, singleShard, statement } from '../../../../citus';
import { today } from '../../../runtime/arguments';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { assessments } from '../../assessments/table';
import { controls } from '../../controls/table';
import { refuse } from '../../errors';
import { exposures, exposuresByTarget, type RiskExposureRow } from '../../exposures/table';
import { targetKey } from '../../exposures/targets';
import type { DecideRiskInput } from '../../generated';
import { incidents } from '../../incidents/table';
import { indicators } from '../../indicators/table';
import { plans } from '../../mitigation/table';
import { mutation } from '../../write-side';
import { risks } from '../table';
import { isWithinAppetite, type LockedRisk, lockRisk, relistRisk } from './locked-risk';
import { moveRisk } from './status';

type ClosedExposure = Pick<RiskExposureRow, 'id' | 'targetType' | 'targetId'>;

const unfinished = statement<{ incidents: number; plans: number; drafts: number }>(
  'risk.risk.unfinished',
  singleShard,
).sql`select
        (select count(*)::integer from ${incidents}
         where risk_id = ${key.bigint} and status not in ('RESOLVED', 'CLOSED')) as incidents,
        (select count(*)::integer from ${plans}
         where risk_id = ${key.bigint} and status not in ('COMPLETED', 'CANCELLED')) as plans,
        (select count(*)::integer from ${assessments} where risk_id = ${key.bigint} and status = 'DRAFT') as drafts
      from ${risks} where risk_id = ${key.bigint}`;

const retireControls = statement<{ id: string }>('risk.controls.retireAll', singleShard)
  .sql`update ${controls} set status = 'RETIRED', updated_at = now(), version = version + 1
       where risk_id = ${key.bigint} and status <> 'RETIRED' returning ${columns(controls, 'id')}`;

const stopIndicators = statement<{ id: string }>('risk.indicators.stopAll', singleShard)
  .sql`update ${indicators} set is_active = false, updated_at = now(), version = version + 1
       where risk_id = ${key.bigint} and is_active returning ${columns(indicators, 'id')}`;

const closeExposures = statement<ClosedExposure>('risk.exposures.closeAll', singleShard)
  .sql`update ${exposures} set status = 'CLOSED', updated_at = now(), version = version + 1
       where risk_id = ${key.bigint} and status = 'ACTIVE' returning ${columns(exposures, 'id', 'targetType', 'targetId')}`;

const closeListed = statement('risk.exposures.closeListed', shardBatch)
  .sql`update ${exposuresByTarget} set status = 'CLOSED'
       where target_key ${inKeys.text} and risk_id = ${param.bigint('riskId')}`;

/**
 * Takes a risk as it is. Throws RISK_NOT_FOUND, RISK_CLOSED, STALE_VERSION, RISK_OWN_DECISION,
 * RISK_WRONG_STATUS or RISK_ABOVE_APPETITE.
 */
export const acceptRisk = decide('acceptRisk', async (unit, risk, input) => {
  const inputPath = ['input', 'id'];
  if (risk.status !== 'ASSESSED' && risk.status !== 'MONITORED')
    throw refuse('RISK_WRONG_STATUS', inputPath, { message: `The risk is ${risk.status}.` });
  if (!(await isWithinAppetite(unit, risk, risk.residualScore)))
    throw refuse('RISK_ABOVE_APPETITE', inputPath);
  return moveRisk(unit, risk, 'ACCEPTED', input.note, { response: 'ACCEPT' });
});

/**
 * Closes a risk with its controls, indicators and exposures. Throws RISK_NOT_FOUND, RISK_CLOSED,
 * STALE_VERSION, RISK_OWN_DECISION or RISK_NOT_FINISHED.
 */
export const closeRisk = decide('closeRisk', async (unit, risk, input) => {
  const key = risk.id;
  const details = await unit.only(unfinished, { key });
  if (details.incidents + details.plans + details.drafts > 0)
    throw refuse('RISK_NOT_FINISHED', ['input', 'id'], { details });
  const retired = await unit.run(retireControls, { key });
  const stopped = await unit.run(stopIndicators, { key });
  const closed = await unit.run(closeExposures, { key });
  const about = {
    retiredControlIds: retired.map(({ id }) => id),
    stoppedIndicatorIds: stopped.map(({ id }) => id),
    closedExposureIds: closed.map(({ id }) => id),
  };
  const moved = await moveRisk(unit, risk, 'CLOSED', input.note, { closedOn: today(), about });
  if (closed.length > 0) await unit.run(closeListed, { keys: closed.map(targetKey), riskId: key });
  return moved;
});

function decide(
  name: 'acceptRisk' | 'closeRisk',
  apply: (unit: UnitOfWork, risk: LockedRisk, input: DecideRiskInput) => Promise<LockedRisk>,
) {
  return mutation(name, (input: DecideRiskInput) => async (unit) => {
    const { id } = input;
    const risk = await lockRisk(unit, id, 'id');
    checkVersion(risk, input);
    if (risk.ownerId === unit.viewer.employeeId) throw refuse('RISK_OWN_DECISION');
    await relistRisk(unit, risk, await apply(unit, risk, input));
    return { id };
  });
}
