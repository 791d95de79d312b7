import {
  bigint,
  boolean,
  defaulted,
  integer,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
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
    createdAt: defaulted(timestamptz()),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['id'] },
);

export type PositionRow = RowOf<typeof positions>;
