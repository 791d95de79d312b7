import { insertInto } from '../../../citus';
import { compareDecimals, isNumeric } from '../../runtime/decimals';
import { isCurrencyCode } from '../../runtime/forms';
import { refuse } from '../errors';
import { reportingRateRecorded } from '../events';
import type { RecordReportingRateInput } from '../generated';
import { mutation } from '../write-side';
import { reportingRates } from './table';

const insert = insertInto(reportingRates, 'risk.reportingRate.insert', { returning: 'row' });

/**
 * Records a rate to the reporting currency; it is never changed, so that it is its own trail. Throws RISK_RATE_INVALID.
 */
export const recordReportingRate = mutation(
  'recordReportingRate',
  ({ currency, validFrom, rate }: RecordReportingRateInput) =>
    async (unit) => {
      if (!isCurrencyCode(currency) || currency === 'USD')
        throw refuse('RISK_RATE_INVALID', ['input', 'currency']);
      // Below 10,000, with at most ten decimals.
      if (compareDecimals(rate, '0') <= 0 || !isNumeric(rate, 14, 10))
        throw refuse('RISK_RATE_INVALID', ['input', 'rate']);
      const recordedById = unit.viewer.employeeId;
      const recorded = await unit.only(insert, { currency, validFrom, rate, recordedById });
      await unit.emit(reportingRateRecorded(recorded.id, { currency, validFrom, rate: recorded.rate }));
      return recorded;
    },
);
