import { page } from '../../citus/page';
import { columns, reference, statement } from '../../citus/statement';

/** A row of market_data.fx_rates. */
export interface FxRateRow {
  readonly rateDate: string;
  readonly fromCurrency: string;
  readonly toCurrency: string;
  readonly rate: string;
}

const fxRateColumns = columns<FxRateRow>({
  rateDate: 'rate_date',
  fromCurrency: 'from_currency',
  toCurrency: 'to_currency',
  rate: 'rate',
});

/** Rates of two currencies: the filters fromCurrency and toCurrency are always given. */
export const fxRates = page<FxRateRow>({
  name: 'market.fxRates',
  columns: fxRateColumns,
  from: 'market_data.fx_rates',
  reference: true,
  orders: { RATE_DATE: { column: 'rate_date', type: 'date', property: 'rateDate' } },
  tieBreaker: { column: 'rate_date', type: 'date', property: 'rateDate' },
  filters: {
    fromCurrency: 'from_currency = $fromCurrency::text',
    toCurrency: 'to_currency = $toCurrency::text',
    from: 'rate_date >= $from::date',
    to: 'rate_date <= $to::date',
  },
});

/** The latest rate of two currencies up to a day, or of all days when `on` is null. */
export const latestFxRate = statement<{ from: string; to: string; on: string | null }, FxRateRow>({
  name: 'market.fxRate.latest',
  route: reference,
  sql: `select ${fxRateColumns} from market_data.fx_rates
        where from_currency = $from::text and to_currency = $to::text and ($on::date is null or rate_date <= $on)
        order by rate_date desc limit 1`,
});
