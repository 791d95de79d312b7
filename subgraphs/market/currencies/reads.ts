import {
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  nullable,
  page,
  param,
  reference,
  statement,
  upTo,
} from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { currencies, fxRates } from './table';

/** What rates are filtered by. */
export const fxRateConditions: Conditions = conditionsOf(fxRates, 'rateDate', 'rate');

/** Rates of two currencies: the filters fromCurrency and toCurrency are always given. */
export const fxRatesOfPair = page({
  name: 'market.fxRates',
  from: fxRates,
  orders: { RATE_DATE: fxRates.rateDate },
  tieBreaker: fxRates.rateDate,
  filters: {
    fromCurrency: equals(fxRates.fromCurrency),
    toCurrency: equals(fxRates.toCurrency),
    from: from(fxRates.rateDate),
    to: upTo(fxRates.rateDate),
  },
  conditions: fxRateConditions,
});

const on = nullable(param.date('on'));

/** The latest rate of two currencies up to a day, or of all days when `on` is null. */
export const latestFxRate = statement('market.fxRate.latest', reference)
  .sql`select ${columns(fxRates)} from ${fxRates}
       where from_currency = ${param.text('from')} and to_currency = ${param.text('to')}
         and (${on} is null or rate_date <= ${on})
       order by rate_date desc limit 1`;

const currency = statement('market.currency.ofCode', reference)
  .sql`select ${columns(currencies, 'minorUnits')} from ${currencies} where code = ${param.text('code')}`;

/** Whether amounts in the currency are known here. */
export async function isCurrency(unit: UnitOfWork, code: string): Promise<boolean> {
  return (await unit.one(currency, { code })) !== null;
}
