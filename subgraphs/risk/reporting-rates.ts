import { columns, reference, statement } from '../../citus/statement';

/** A row of risk_core.reporting_rates. */
export interface ReportingRateRow {
  readonly id: string;
  readonly currency: string;
  readonly validFrom: string;
  readonly rate: string;
  readonly recordedById: string;
  readonly recordedAt: string;
}

export const reportingRateColumns = columns<ReportingRateRow>({
  id: 'rate_id',
  currency: 'currency',
  validFrom: 'valid_from',
  rate: 'rate',
  recordedById: 'recorded_by',
  recordedAt: 'recorded_at',
});

/** The newest rates, of all currencies or of one. */
export const reportingRates = statement<{ currency: string | null; limit: number }, ReportingRateRow>({
  name: 'risk.reportingRates',
  route: reference,
  sql: `select ${reportingRateColumns} from risk_core.reporting_rates
        where $currency::text is null or currency = $currency
        order by valid_from desc, rate_id desc limit $limit::integer`,
});
