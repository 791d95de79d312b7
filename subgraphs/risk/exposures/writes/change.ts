import { findRow, updateRow } from '../../../../citus';
import { today } from '../../../runtime/arguments';
import { difference } from '../../../runtime/difference';
import { pick } from '../../../runtime/edits';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { exposureChanged, exposureClosed } from '../../events';
import type { CloseExposureInput, UpdateExposureInput } from '../../generated';
import { reportingAmount } from '../../rates/amounts';
import { command, finder, record, type VersionedChild } from '../../risks/writes/below';
import { exposures, exposuresByTarget, type RiskExposureRow } from '../table';
import { targetKey } from '../targets';

const CHANGED = ['exposureAmount', 'reportingAmount', 'asOf', 'note', 'status'] as const;

const update = updateRow(exposures, 'risk.exposure.update', {
  set: CHANGED,
  returning: ['exposureAmount', 'reportingAmount'],
});

const relist = updateRow(exposuresByTarget, 'risk.exposure.relist', 'status', 'reportingAmount', 'asOf');

const findExposure = finder(findRow(exposures, 'risk.exposure.find'), {
  missing: 'EXPOSURE_NOT_FOUND',
  wrong: 'EXPOSURE_WRONG_STATUS',
});

/**
 * The command that changes an exposure; it throws RISK_NOT_FOUND, RISK_CLOSED, EXPOSURE_NOT_FOUND or STALE_VERSION.
 * @param becomes what of the exposure becomes of what
 */
const changing = <Input extends VersionedChild>(
  name: string,
  event: typeof exposureChanged,
  becomes: (
    unit: UnitOfWork,
    exposure: RiskExposureRow,
    input: Input,
  ) => Promise<Pick<RiskExposureRow, (typeof CHANGED)[number]>>,
) =>
  command<Input>(name, async (unit, input) => {
    const { riskId, id } = input;
    const exposure = await findExposure(unit, input, ['ACTIVE', 'CLOSED']);
    const next = await becomes(unit, exposure, input);
    const written = await unit.one(update, { ...next, key: riskId, id });
    const target = targetKey(exposure);
    const { status, reportingAmount } = next;
    const changed = difference(pick(exposure, CHANGED), { ...next, ...written });
    const told = { exposureId: id, target, status, reportingAmount };
    await record(unit, riskId, { entity: 'RiskExposure', entityId: id, ...changed }, event, told);
    await unit.run(relist, { ...next, key: target, id });
    return id;
  });

/**
 * Measures an exposure anew, also a closed one, which is active then. Throws as `changing` says, and
 * EXPOSURE_DATE_INVALID, RISK_AMOUNT_INVALID or RISK_CURRENCY_RATE_MISSING.
 */
export const updateExposure = changing(
  'updateExposure',
  exposureChanged,
  async (unit, exposure, { exposureAmount, note, ...input }: UpdateExposureInput) => {
    const asOf = input.asOf ?? today();
    if (asOf > today()) throw refuse('EXPOSURE_DATE_INVALID', ['input', 'asOf']);
    const amount = { amount: exposureAmount, currency: exposure.currency, day: asOf };
    const fields = { amount: 'exposureAmount', currency: 'asOf' };
    const converted = await reportingAmount(unit, amount, fields);
    const kept = note === undefined ? exposure.note : note;
    return { exposureAmount, reportingAmount: converted, asOf, note: kept, status: 'ACTIVE' };
  },
);

/** Ends an exposure. Throws as `changing` says, and EXPOSURE_WRONG_STATUS. */
export const closeExposure = changing(
  'closeExposure',
  exposureClosed,
  async (_, exposure, __: CloseExposureInput) => {
    if (exposure.status === 'CLOSED') throw refuse('EXPOSURE_WRONG_STATUS', ['input', 'id']);
    return { ...pick(exposure, CHANGED), status: 'CLOSED' };
  },
);
