import { answer } from '../../runtime/answer';
import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { departmentMembers, employeeById } from '../employees/reads';
import { headcountOfDepartment } from '../employment/reads';
import type { Resolvers } from '../generated';
import { positionsOfDepartment } from '../positions/reads';
import { referenceAudit } from '../write-side';
import { allDepartments, departmentByCode, departmentById, departmentChildren } from './reads';
import { closeDepartment, createDepartment, updateDepartment } from './writes';

const answered = { department: departmentById };

export const departmentResolvers: Resolvers = {
  Department: {
    __resolveReference: ({ id }, { load }) => load.one(departmentById, id),
    parent: ({ parentId }, _, context) => optional(context, departmentById, parentId),
    children: ({ id }, _, { load }) => load.many(departmentChildren, id),
    head: ({ headId }, _, context) => optional(context, employeeById, headId),
    employees: ({ id }, args, context) => connectionOf(context, departmentMembers, args, id, employeeById),
    positions: ({ id }, _, { load }) => load.many(positionsOfDepartment, id),
    headcount: ({ id }, _, { load }) => load.many(headcountOfDepartment, id),
    auditTrail: ({ id }, args, context) =>
      connection(context, referenceAudit.trail, args, `Department:${id}`),
  },
  Query: {
    department: (_, { id }, { load }) => load.one(departmentById, id),
    departmentsByIds: (_, { ids }, context) => byIds(context, departmentById, ids),
    departmentByCode: (_, { code }, { load }) => load.one(departmentByCode, code),
    departments: (_, args, context) => connection(context, allDepartments, args),
  },
  Mutation: {
    createDepartment: answer(createDepartment, answered),
    updateDepartment: answer(updateDepartment, answered),
    closeDepartment: answer(closeDepartment, answered),
  },
};
