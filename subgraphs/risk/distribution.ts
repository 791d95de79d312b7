import { distributionOf, tablesOf } from '../../citus';
import * as assessments from './assessments/table';
import * as categories from './categories/table';
import * as controls from './controls/table';
import * as exposures from './exposures/table';
import * as incidents from './incidents/table';
import * as indicators from './indicators/table';
import * as mitigation from './mitigation/table';
import * as rates from './rates/table';
import * as reports from './reports/table';
import * as risks from './risks/table';
import * as writeSide from './write-side';

/** Every table and view of the service. */
export const tables = tablesOf(
  categories,
  rates,
  risks,
  exposures,
  assessments,
  controls,
  incidents,
  mitigation,
  indicators,
  reports,
  writeSide,
);

/** Where each of them lives on Citus. */
export const distribution = distributionOf('risk', tables);
