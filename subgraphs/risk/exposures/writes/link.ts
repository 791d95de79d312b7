import { arrayOf, columns, insertRows, key, nextIds, param, singleShard, statement } from '../../../../citus';
import { there } from '../../../../platform/there';
import { today } from '../../../runtime/arguments';
import { BULK_ROWS_MAXIMUM, badRows, rejectBadRows } from '../../../runtime/bulk';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { exposuresLinked } from '../../events';
import type { ExposureInput, LinkExposuresInput } from '../../generated';
import { convertAmounts, isAmount } from '../../rates/amounts';
import { record } from '../../risks/writes/below';
import { lockRisk } from '../../risks/writes/locked-risk';
import { mutation } from '../../write-side';
import { exposures, exposuresByTarget, type RiskExposureRow } from '../table';
import { targetKey } from '../targets';

const allotIds = nextIds(exposures, 'risk.exposure.allotIds');
const insert = insertRows(exposures, 'risk.exposure.insert');
const list = insertRows(exposuresByTarget, 'risk.exposure.list');

const linked = statement('risk.exposure.linked', singleShard)
  .sql`select ${columns(exposures, 'targetType', 'targetId')} from ${exposures}
       where risk_id = ${key.bigint} and target_id = any(${arrayOf(param.bigint('targetIds'))})`;

/**
 * Links exposures with a risk, all of them or none. Throws RISK_NOT_FOUND, RISK_CLOSED, EXPOSURE_COUNT, or
 * BULK_REJECTED with EXPOSURE_LISTED_TWICE, EXPOSURE_LINKED_ALREADY, EXPOSURE_DATE_INVALID, RISK_AMOUNT_INVALID,
 * RISK_CURRENCY_RATE_MISSING by row.
 */
export const linkExposures = mutation('linkExposures', (input: LinkExposuresInput) => {
  const { riskId, exposures: given } = input;
  const linkedCount = given.length;
  if (linkedCount === 0 || linkedCount > BULK_ROWS_MAXIMUM)
    throw refuse('EXPOSURE_COUNT', ['input', 'exposures']);
  return async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const checked = await checkedRows(unit, riskId, given);
    const ids = (await unit.run(allotIds, { count: linkedCount })).map(({ id }) => id);
    const rows = checked.map(({ day: asOf, note = null, ...row }, index) => {
      const status: RiskExposureRow['status'] = 'ACTIVE';
      return { ...row, riskId, id: there(ids[index]), targetKey: targetKey(row), status, asOf, note };
    });
    await insert(unit, rows);
    const linkedExposures = checked.map((row, index) => {
      const { id, targetKey: target } = there(rows[index]);
      return { id, target, ...row };
    });
    const change = { entity: 'Risk', entityId: riskId, before: null, after: { linkedExposures } };
    await record(unit, riskId, change, exposuresLinked, { targets: rows.map((row) => row.targetKey) });
    await list(unit, rows);
    return { riskId, linkedCount };
  };
});

interface CheckedRow extends ExposureInput {
  readonly day: string;
  readonly reportingAmount: string;
}

/** The rows with their amounts converted. Throws BULK_REJECTED. */
async function checkedRows(
  unit: UnitOfWork,
  riskId: string,
  given: readonly ExposureInput[],
): Promise<CheckedRow[]> {
  const now = today();
  const rows = given.map((row) => ({ ...row, amount: row.exposureAmount, day: row.asOf ?? now }));
  const converted = await convertAmounts(unit, rows);
  const targetIds = given.map(({ targetId }) => targetId);
  const known = new Set((await unit.run(linked, { key: riskId, targetIds })).map(targetKey));
  const seen = new Set<string>();
  const bad = badRows(rows, (row, index) => {
    const target = targetKey(row);
    if (seen.has(target)) return 'EXPOSURE_LISTED_TWICE';
    seen.add(target);
    if (known.has(target)) return 'EXPOSURE_LINKED_ALREADY';
    if (row.day > now) return 'EXPOSURE_DATE_INVALID';
    if (!isAmount(row.amount)) return 'RISK_AMOUNT_INVALID';
    return converted[index] === null && 'RISK_CURRENCY_RATE_MISSING';
  });
  rejectBadRows(bad, 'exposures');
  return given.map((row, index) => ({
    ...row,
    day: there(rows[index]).day,
    reportingAmount: there(converted[index]),
  }));
}
