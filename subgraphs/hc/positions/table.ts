import { type RowOf, t, table } from '../../../citus';

export const positions = table(
  'hc_core.positions',
  {
    id: t.bigint('position_id'),
    code: t.text(),
    title: t.text(),
    departmentId: t.bigint(),
    jobLevel: t.integer(),
    isManagerial: t.boolean(),
    salaryMin: t.numeric(),
    salaryMax: t.numeric(),
    currency: t.text(),
    isActive: t.defaulted(t.boolean()),
    ...t.versioned,
  },
  { key: ['id'] },
);

export type PositionRow = RowOf<typeof positions>;
