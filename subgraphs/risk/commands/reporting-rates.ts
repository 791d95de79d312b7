import { type Params, reference, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { RecordReportingRateInput } from '../generated';
import { type ReportingRateRow, reportingRateColumns } from '../reporting-rates';
import { riskWrites } from '../write-side';

const isUsable = statement<Params, { sound: boolean }>({
  name: 'risk.reportingRate.isUsable',
  route: reference,
  sql: `select $rate::numeric > 0 and $rate < 10000 and $rate = round($rate, 10) as sound`,
});

const insert = statement<Params, ReportingRateRow>({
  name: 'risk.reportingRate.insert',
  route: reference,
  sql: `insert into risk_core.reporting_rates (currency, valid_from, rate, recorded_by)
        values ($currency::text, $validFrom::date, $rate::numeric, $recordedById::bigint)
        returning ${reportingRateColumns}`,
});

/**
 * Records a rate to the reporting currency; it is never changed, so that it is its own trail. Throws FORBIDDEN or
 * RISK_RATE_INVALID.
 */
export function recordReportingRate(
  context: SubgraphContext,
  input: RecordReportingRateInput,
): Promise<ReportingRateRow> {
  const { currency, validFrom, rate } = input;
  return mutate(context, riskWrites, { name: 'recordReportingRate', input }, async (unit) => {
    requireRole(unit.viewer, 'risk_officer');
    if (!/^[A-Z]{3}$/.test(currency) || currency === 'USD')
      throw refuse('RISK_RATE_INVALID', { inputPath: ['input', 'currency'] });
    if (!(await unit.one(isUsable, { rate }))!.sound)
      throw refuse('RISK_RATE_INVALID', { inputPath: ['input', 'rate'] });
    const recordedById = unit.viewer.employeeId;
    const recorded = (await unit.one(insert, { currency, validFrom, rate, recordedById }))!;
    await unit.emit({
      aggregate: 'ReportingRate',
      aggregateId: recorded.id,
      type: 'ReportingRateRecorded',
      payload: { currency, validFrom, rate: recorded.rate },
    });
    return recorded;
  });
}
