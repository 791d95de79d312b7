import { columns, type Params, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { exposureColumns, type RiskExposureRow } from '../exposures';
import type { CloseExposureInput, UpdateExposureInput } from '../generated';
import { reportingAmount } from '../register/amounts';
import type { RiskChild, VersionedChild } from '../register/child';
import { lockRisk } from '../register/locked-risk';
import { pick, record } from '../register/record';
import { targetKey } from '../register/targets';
import { riskWrites } from '../write-side';

const find = statement<Params, RiskExposureRow>({
  name: 'risk.exposure.find',
  route: singleShard,
  sql: `select ${columns<RiskExposureRow>(exposureColumns)} from risk_core.risk_exposures
        where risk_id = $key::bigint and exposure_id = $id::bigint`,
});

const update = statement<Params, Pick<RiskExposureRow, 'exposureAmount' | 'reportingAmount'>>({
  name: 'risk.exposure.update',
  route: singleShard,
  sql: `update risk_core.risk_exposures
        set exposure_amount = $exposureAmount::numeric, reporting_amount = $reportingAmount::numeric,
            as_of = $asOf::date, note = $note::text, status = $status::text, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and exposure_id = $id::bigint
        returning exposure_amount as "exposureAmount", reporting_amount as "reportingAmount"`,
});

const relist = statement<Params, never>({
  name: 'risk.exposure.relist',
  route: singleShard,
  sql: `update risk_core.exposures_by_target
        set status = $status::text, reporting_amount = $reportingAmount::numeric, as_of = $asOf::date
        where target_key = $key::text and exposure_id = $id::bigint`,
});

/**
 * Measures an exposure anew. Throws RISK_NOT_FOUND, RISK_CLOSED, EXPOSURE_NOT_FOUND, STALE_VERSION,
 * EXPOSURE_DATE_INVALID, RISK_AMOUNT_INVALID or RISK_CURRENCY_RATE_MISSING.
 */
export function updateExposure(context: SubgraphContext, input: UpdateExposureInput): Promise<RiskChild> {
  const { exposureAmount, note } = input;
  return change(context, 'updateExposure', input, async (unit, exposure) => {
    const asOf = input.asOf ?? today();
    if (asOf > today()) throw refuse('EXPOSURE_DATE_INVALID', { inputPath: ['input', 'asOf'] });
    const amount = { amount: exposureAmount, currency: exposure.currency, day: asOf };
    const fields = { amount: 'exposureAmount', currency: 'asOf' };
    const converted = await reportingAmount(unit, amount, fields);
    const kept = note === undefined ? exposure.note : note;
    return { exposureAmount, reportingAmount: converted, asOf, note: kept, status: 'ACTIVE' };
  });
}

/** Ends an exposure. Throws RISK_NOT_FOUND, RISK_CLOSED, EXPOSURE_NOT_FOUND, STALE_VERSION or EXPOSURE_WRONG_STATUS. */
export function closeExposure(context: SubgraphContext, input: CloseExposureInput): Promise<RiskChild> {
  return change(context, 'closeExposure', input, async (_, exposure) => {
    if (exposure.status === 'CLOSED') throw refuse('EXPOSURE_WRONG_STATUS', { inputPath: ['input', 'id'] });
    return { ...pick(exposure, CHANGED), status: 'CLOSED' };
  });
}

const CHANGED = ['exposureAmount', 'reportingAmount', 'asOf', 'note', 'status'] as const;

function change(
  context: SubgraphContext,
  name: 'updateExposure' | 'closeExposure',
  input: VersionedChild & { readonly idempotencyKey?: string | null },
  becomes: (
    unit: UnitOfWork,
    exposure: RiskExposureRow,
  ) => Promise<Pick<RiskExposureRow, (typeof CHANGED)[number]>>,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name, input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const exposure = await unit.one(find, { key: riskId, id });
    if (!exposure) throw refuse('EXPOSURE_NOT_FOUND', { inputPath: ['input', 'id'] });
    checkVersion(exposure, input);
    const next = await becomes(unit, exposure);
    const written = await unit.one(update, { ...next, key: riskId, id });
    const target = targetKey(exposure);
    await record(unit, riskId, {
      entity: 'RiskExposure',
      entityId: id,
      ...difference(pick(exposure, CHANGED), { ...next, ...written }),
      event: name === 'closeExposure' ? 'RiskExposureClosed' : 'RiskExposureChanged',
      payload: { exposureId: id, target, status: next.status, reportingAmount: next.reportingAmount },
    });
    await unit.run(relist, { ...next, key: target, id });
    return { riskId, id };
  });
}
