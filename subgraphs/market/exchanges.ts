import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of market_core.exchanges. */
export interface ExchangeRow {
  readonly id: string;
  readonly mic: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

export const exchangeColumns = {
  id: 'exchange_id',
  mic: 'mic',
  name: 'name',
  city: 'city',
  country: 'country',
  timeZone: 'time_zone',
  currency: 'currency',
  opensAt: 'opens_at',
  closesAt: 'closes_at',
} as const;

const selectExchanges = `select ${columns<ExchangeRow>(exchangeColumns)} from market_core.exchanges`;

/** Exchanges by id. */
export const exchangeById = lookup<ExchangeRow>({
  name: 'market.exchange.byId',
  route: reference,
  sql: `${selectExchanges} where exchange_id = any($keys::bigint[])`,
  key: 'id',
});

/** Exchanges by market identifier code. */
export const exchangeByMic = lookup<ExchangeRow>({
  name: 'market.exchange.byMic',
  route: reference,
  sql: `${selectExchanges} where mic = any($keys::text[])`,
  key: 'mic',
});

/** All exchanges. */
export const exchanges = page<ExchangeRow>({
  name: 'market.exchanges',
  columns: columns<ExchangeRow>(exchangeColumns),
  from: 'market_core.exchanges',
  reference: true,
  orders: {
    MIC: { column: 'mic', type: 'text', property: 'mic' },
    NAME: { column: 'name', type: 'text', property: 'name' },
  },
  tieBreaker: { column: 'exchange_id', type: 'bigint', property: 'id' },
});

/** A row of market_core.exchange_holidays. */
export interface ExchangeHolidayRow {
  readonly exchangeId: string;
  readonly holidayDate: string;
  readonly name: string;
}

const holidayColumns = { exchangeId: 'exchange_id', holidayDate: 'holiday_date', name: 'name' } as const;

/** Holidays of exchanges, by date. */
export const exchangeHolidays = children<ExchangeHolidayRow>({
  name: 'market.exchange.holidays',
  route: reference,
  sql: `select ${columns<ExchangeHolidayRow>(holidayColumns)} from market_core.exchange_holidays
        where exchange_id = any($keys::bigint[]) order by exchange_id, holiday_date`,
  key: 'exchangeId',
});
