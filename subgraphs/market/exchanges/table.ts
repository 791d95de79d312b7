import { type RowOf, t, table } from '../../../citus';

/** Trading venues. */
export const exchanges = table(
  'market_core.exchanges',
  {
    id: t.bigint('exchange_id'),
    mic: t.text(),
    name: t.text(),
    city: t.text(),
    country: t.text(),
    timeZone: t.text(),
    currency: t.text(),
    opensAt: t.time(),
    closesAt: t.time(),
  },
  { key: ['id'] },
);

/** Weekdays on which a venue stays closed. */
export const exchangeHolidays = table(
  'market_core.exchange_holidays',
  { exchangeId: t.bigint(), holidayDate: t.date(), name: t.text() },
  { key: ['exchangeId', 'holidayDate'] },
);

export type ExchangeHolidayRow = RowOf<typeof exchangeHolidays>;
