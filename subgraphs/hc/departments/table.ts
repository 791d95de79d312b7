import { bigint, boolean, defaulted, nullable, type RowOf, table, text, versioned } from '../../../citus';

export const departments = table(
  'hc_core.departments',
  {
    id: bigint('department_id'),
    code: text(),
    name: text(),
    parentId: nullable(bigint('parent_department_id')),
    headId: nullable(bigint('head_employee_id')),
    costCenter: text(),
    isActive: defaulted(boolean()),
    ...versioned,
  },
  { key: ['id'] },
);

export type DepartmentRow = RowOf<typeof departments>;
