import { t, table } from '../../../citus';

/** What a unit of a currency is worth in USD, the reporting currency, from a day on. */
export const reportingRates = table(
  'risk_core.reporting_rates',
  {
    id: t.defaulted(t.bigint('rate_id')),
    currency: t.text(),
    validFrom: t.date(),
    rate: t.numeric(),
    recordedById: t.bigint('recorded_by'),
    recordedAt: t.defaulted(t.timestamptz()),
  },
  { key: ['id'] },
);
