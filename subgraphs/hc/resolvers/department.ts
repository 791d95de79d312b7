import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { departmentByCode, departmentById, departmentChildren, departments } from '../departments';
import { departmentMembers, employeeById } from '../employees';
import { headcountOfDepartment } from '../employment';
import type { DepartmentResolvers, QueryResolvers } from '../generated';
import { positionsOfDepartment } from '../positions';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(departmentById, id),
  parent: ({ parentId }, _, context) => optional(context, departmentById, parentId),
  children: ({ id }, _, { load }) => load.many(departmentChildren, id),
  head: ({ headId }, _, context) => optional(context, employeeById, headId),
  employees: ({ id }, args, context) =>
    connectionOf(context, departmentMembers, args, id, (row) => context.load.one(employeeById, row.id)),
  positions: ({ id }, _, { load }) => load.many(positionsOfDepartment, id),
  headcount: ({ id }, _, { load }) => load.many(headcountOfDepartment, id),
};

export const departmentQueries: Pick<
  QueryResolvers,
  'department' | 'departmentsByIds' | 'departmentByCode' | 'departments'
> = {
  department: (_, { id }, { load }) => load.one(departmentById, id),
  departmentsByIds: (_, { ids }, context) => byIds(context, departmentById, ids),
  departmentByCode: (_, { code }, { load }) => load.one(departmentByCode, code),
  departments: (_, args, context) => connection(context, departments, args),
};
