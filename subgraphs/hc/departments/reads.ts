import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  inKeys,
  page,
  reference,
  related,
} from '../../../citus';
import { departments } from './table';

/** Departments by id. */
export const departmentById = byKey(departments, 'hc.department.byId');

/** Departments by short code. */
export const departmentByCode = byKey(departments, 'hc.department.byCode', 'code');

/** Departments directly below others, by name. */
export const departmentChildren = children('hc.department.children', 'parentId', reference)
  .sql`select ${columns(departments)} from ${departments}
       where parent_department_id ${inKeys.bigint} order by name, department_id`;

/** What departments are filtered by. */
export const departmentConditions: Conditions = {
  ...conditionsOf(departments, 'id', 'code', 'name', 'costCenter', 'isActive', 'parentId', 'headId'),
  ...conditionsOf(departments, 'createdAt', 'updatedAt'),
  parent: related(departments.parentId, departments, () => departmentConditions),
};

/** All departments. */
export const allDepartments = page({
  name: 'hc.departments',
  from: departments,
  orders: { NAME: departments.name, CODE: departments.code },
  tieBreaker: departments.id,
  filters: {
    parentId: equals(departments.parentId),
    headId: equals(departments.headId),
    isActive: equals(departments.isActive),
  },
  conditions: departmentConditions,
});
