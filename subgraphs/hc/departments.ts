import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of hc_core.departments. */
export interface DepartmentRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly headId: string | null;
  readonly costCenter: string;
  readonly isActive: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const departmentColumns = {
  id: 'department_id',
  code: 'code',
  name: 'name',
  parentId: 'parent_department_id',
  headId: 'head_employee_id',
  costCenter: 'cost_center',
  isActive: 'is_active',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectDepartments = `select ${columns<DepartmentRow>(departmentColumns)} from hc_core.departments`;

/** Departments by id. */
export const departmentById = lookup<DepartmentRow>({
  name: 'hc.department.byId',
  route: reference,
  sql: `${selectDepartments} where department_id = any($keys::bigint[])`,
  key: 'id',
});

/** Departments by short code. */
export const departmentByCode = lookup<DepartmentRow>({
  name: 'hc.department.byCode',
  route: reference,
  sql: `${selectDepartments} where code = any($keys::text[])`,
  key: 'code',
});

/** Departments directly below others, by name. */
export const departmentChildren = children<DepartmentRow>({
  name: 'hc.department.children',
  route: reference,
  sql: `${selectDepartments} where parent_department_id = any($keys::bigint[]) order by name, department_id`,
  key: 'parentId',
});

/** All departments. */
export const departments = page<DepartmentRow>({
  name: 'hc.departments',
  columns: columns<DepartmentRow>(departmentColumns),
  from: 'hc_core.departments',
  reference: true,
  orders: {
    NAME: { column: 'name', type: 'text', property: 'name' },
    CODE: { column: 'code', type: 'text', property: 'code' },
  },
  tieBreaker: { column: 'department_id', type: 'bigint', property: 'id' },
  filters: {
    parentId: 'parent_department_id = $parentId::bigint',
    headId: 'head_employee_id = $headId::bigint',
    isActive: 'is_active = $isActive::boolean',
  },
});
