import { distributionOf, tablesOf } from '../../citus';
import * as activity from './activity/table';
import * as categories from './categories/table';
import * as comments from './comments/table';
import * as documents from './documents/table';
import * as links from './links/table';
import * as permissions from './permissions/table';
import * as reports from './reports/table';
import * as runs from './runs/table';
import * as versions from './versions/table';
import * as workflows from './workflows/table';
import * as writeSide from './write-side';

/** Every table and view of the service. */
export const tables = tablesOf(
  workflows,
  categories,
  documents,
  versions,
  permissions,
  comments,
  links,
  runs,
  activity,
  reports,
  writeSide,
);

/** Where each of them lives on Citus. */
export const distribution = distributionOf('doc', tables);

export { columns } from './rules';
