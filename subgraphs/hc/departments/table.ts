import { type RowOf, t, table } from '../../../citus';

export const departments = table(
  'hc_core.departments',
  {
    id: t.bigint('department_id'),
    code: t.text(),
    name: t.text(),
    parentId: t.nullable(t.bigint('parent_department_id')),
    headId: t.nullable(t.bigint('head_employee_id')),
    costCenter: t.text(),
    isActive: t.defaulted(t.boolean()),
    ...t.versioned,
  },
  { key: ['id'] },
);

export type DepartmentRow = RowOf<typeof departments>;
