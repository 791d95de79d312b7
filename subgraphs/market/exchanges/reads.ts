import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  inKeys,
  page,
  param,
  reference,
  statement,
} from '../../../citus';
import { type ExchangeHolidayRow, exchangeHolidays, exchanges } from './table';

/** Exchanges by id. */
export const exchangeById = byKey(exchanges, 'market.exchange.byId');

/** Exchanges by market identifier code. */
export const exchangeByMic = byKey(exchanges, 'market.exchange.byMic', 'mic');

/** What venues are filtered by. */
export const exchangeConditions: Conditions = {
  ...conditionsOf(exchanges, 'id', 'mic', 'name', 'city', 'country', 'timeZone', 'currency'),
};

/** All exchanges. */
export const allExchanges = page({
  name: 'market.exchanges',
  from: exchanges,
  orders: { MIC: exchanges.mic, NAME: exchanges.name },
  tieBreaker: exchanges.id,
  conditions: exchangeConditions,
});

/** Holidays of exchanges, by date. */
export const holidaysOfExchange = children<ExchangeHolidayRow>(
  'market.exchange.holidays',
  'exchangeId',
  reference,
).sql`select ${columns(exchangeHolidays)} from ${exchangeHolidays} where exchange_id ${inKeys.bigint}
       order by exchange_id, holiday_date`;

/** The market identifier code of an exchange, for mutations. */
export const micOf = statement('market.exchange.ofId', reference)
  .sql`select ${columns(exchanges, 'mic')} from ${exchanges} where exchange_id = ${param.bigint('id')}`;
