import { bigint, date, type RowOf, table, text, time } from '../../../citus';

/** Trading venues. */
export const exchanges = table(
  'market_core.exchanges',
  {
    id: bigint('exchange_id'),
    mic: text(),
    name: text(),
    city: text(),
    country: text(),
    timeZone: text(),
    currency: text(),
    opensAt: time(),
    closesAt: time(),
  },
  { key: ['id'] },
);

/** Weekdays on which a venue stays closed. */
export const exchangeHolidays = table(
  'market_core.exchange_holidays',
  { exchangeId: bigint(), holidayDate: date(), name: text() },
  { key: ['exchangeId', 'holidayDate'] },
);

export type ExchangeHolidayRow = RowOf<typeof exchangeHolidays>;
