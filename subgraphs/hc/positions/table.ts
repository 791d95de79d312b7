import {
  bigint,
  boolean,
  defaulted,
  integer,
  numeric,
  type RowOf,
  table,
  text,
  versioned,
} from '../../../citus';

export const positions = table(
  'hc_core.positions',
  {
    id: bigint('position_id'),
    code: text(),
    title: text(),
    departmentId: bigint(),
    jobLevel: integer(),
    isManagerial: boolean(),
    salaryMin: numeric(),
    salaryMax: numeric(),
    currency: text(),
    isActive: defaulted(boolean()),
    ...versioned,
  },
  { key: ['id'] },
);

export type PositionRow = RowOf<typeof positions>;
