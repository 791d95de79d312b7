import { distributionOf, tablesOf } from '../../citus';
import * as attendance from './attendance/table';
import * as certifications from './certifications/table';
import * as departments from './departments/table';
import * as employees from './employees/table';
import * as employment from './employment/table';
import * as leave from './leave/table';
import * as offices from './offices/table';
import * as pay from './pay/table';
import * as positions from './positions/table';
import * as reviews from './reviews/table';
import * as writeSide from './write-side';

/** Every table and view of the service. */
export const tables = tablesOf(
  offices,
  departments,
  positions,
  employees,
  employment,
  pay,
  attendance,
  leave,
  reviews,
  certifications,
  writeSide,
);

/** Where each of them lives on Citus. */
export const distribution = distributionOf('hc', tables);
