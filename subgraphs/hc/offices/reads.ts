import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  inKeys,
  nullable,
  page,
  param,
  reference,
  statement,
} from '../../../citus';
import { offices, publicHolidays } from './table';

/** Offices by id. */
export const officeById = byKey(offices, 'hc.office.byId');

/** What offices are filtered by. */
export const officeConditions: Conditions = conditionsOf(
  offices,
  'id',
  'code',
  'name',
  'city',
  'countryCode',
  'timeZone',
  'isActive',
  'createdAt',
  'updatedAt',
);

/** All offices. */
export const allOffices = page({
  name: 'hc.offices',
  from: offices,
  orders: { NAME: offices.name },
  tieBreaker: offices.id,
  conditions: officeConditions,
});

/** Public holidays of countries, in the order of the calendar. Extra parameters: from, to (days, or null). */
export const holidaysOfCountry = children('hc.office.publicHolidays', 'countryCode', reference)
  .sql`select ${columns(publicHolidays)} from ${publicHolidays}
       where country_code ${inKeys.text}
         and (${nullable(param.date('from'))} is null or holiday_on >= ${nullable(param.date('from'))})
         and (${nullable(param.date('to'))} is null or holiday_on <= ${nullable(param.date('to'))})
       order by country_code, holiday_on`;

/** An office as a mutation needs it, with today's date where it is. */
export const officeToday = statement<{ isActive: boolean; today: string }>('hc.office.ofEmployee', reference)
  .sql`select is_active as "isActive", (now() at time zone time_zone)::date as today
       from ${offices} where office_id = ${param.bigint('id')}`;
