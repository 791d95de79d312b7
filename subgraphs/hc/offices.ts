import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of hc_core.offices. */
export interface OfficeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly isActive: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const officeColumns = {
  id: 'office_id',
  code: 'code',
  name: 'name',
  city: 'city',
  countryCode: 'country_code',
  timeZone: 'time_zone',
  isActive: 'is_active',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Offices by id. */
export const officeById = lookup<OfficeRow>({
  name: 'hc.office.byId',
  route: reference,
  sql: `select ${columns<OfficeRow>(officeColumns)} from hc_core.offices where office_id = any($keys::bigint[])`,
  key: 'id',
});

/** All offices. */
export const offices = page<OfficeRow>({
  name: 'hc.offices',
  columns: columns<OfficeRow>(officeColumns),
  from: 'hc_core.offices',
  reference: true,
  orders: { NAME: { column: 'name', type: 'text', property: 'name' } },
  tieBreaker: { column: 'office_id', type: 'bigint', property: 'id' },
});

/** A row of hc_core.public_holidays. */
export interface PublicHolidayRow {
  readonly id: string;
  readonly countryCode: string;
  readonly holidayOn: string;
  readonly name: string;
}

/** Public holidays of countries, in the order of the calendar. Extra parameters: from, to (days, or null). */
export const publicHolidays = children<PublicHolidayRow>({
  name: 'hc.office.publicHolidays',
  route: reference,
  sql: `select ${columns<PublicHolidayRow>({
    id: 'public_holiday_id',
    countryCode: 'country_code',
    holidayOn: 'holiday_on',
    name: 'name',
  })} from hc_core.public_holidays
      where country_code = any($keys::text[])
        and ($from::date is null or holiday_on >= $from)
        and ($to::date is null or holiday_on <= $to)
      order by country_code, holiday_on`,
  key: 'countryCode',
});
