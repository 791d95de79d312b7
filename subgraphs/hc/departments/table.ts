import {
  bigint,
  boolean,
  defaulted,
  integer,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
} from '../../../citus';

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
    createdAt: defaulted(timestamptz()),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['id'] },
);

export type DepartmentRow = RowOf<typeof departments>;
