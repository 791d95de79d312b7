import { bigint, date, defaulted, numeric, type RowOf, table, text, timestamptz } from '../../../citus';

/** What a unit of a currency is worth in USD, the reporting currency, from a day on. */
export const reportingRates = table(
  'risk_core.reporting_rates',
  {
    id: defaulted(bigint('rate_id')),
    currency: text(),
    validFrom: date(),
    rate: numeric(),
    recordedById: bigint('recorded_by'),
    recordedAt: defaulted(timestamptz()),
  },
  { key: ['id'] },
);

export type ReportingRateRow = RowOf<typeof reportingRates>;
