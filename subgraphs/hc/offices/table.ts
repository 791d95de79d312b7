import { bigint, boolean, date, defaulted, table, text, versioned } from '../../../citus';

export const offices = table(
  'hc_core.offices',
  {
    id: defaulted(bigint('office_id')),
    code: text(),
    name: text(),
    city: text(),
    countryCode: text(),
    timeZone: text(),
    isActive: defaulted(boolean()),
    ...versioned,
  },
  { key: ['id'] },
);

export const publicHolidays = table(
  'hc_core.public_holidays',
  {
    id: defaulted(bigint('public_holiday_id')),
    countryCode: text(),
    holidayOn: date(),
    name: text(),
  },
  { key: ['id'] },
);
