import { t, table } from '../../../citus';

export const offices = table(
  'hc_core.offices',
  {
    id: t.defaulted(t.bigint('office_id')),
    code: t.text(),
    name: t.text(),
    city: t.text(),
    countryCode: t.text(),
    timeZone: t.text(),
    isActive: t.defaulted(t.boolean()),
    ...t.versioned,
  },
  { key: ['id'] },
);

export const publicHolidays = table(
  'hc_core.public_holidays',
  {
    id: t.defaulted(t.bigint('public_holiday_id')),
    countryCode: t.text(),
    holidayOn: t.date(),
    name: t.text(),
  },
  { key: ['id'] },
);
