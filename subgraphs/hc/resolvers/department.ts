import type { SubgraphContext } from '../../runtime/context';
import { byIds, existing, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { closeDepartment, createDepartment, updateDepartment } from '../commands/departments';
import { departmentByCode, departmentById, departmentChildren, departments } from '../departments';
import { departmentMembers, employeeById } from '../employees';
import { headcountOfDepartment } from '../employment';
import type { DepartmentResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { positionsOfDepartment } from '../positions';
import { referenceAudit } from '../write-side';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(departmentById, id),
  parent: ({ parentId }, _, context) => optional(context, departmentById, parentId),
  children: ({ id }, _, { load }) => load.many(departmentChildren, id),
  head: ({ headId }, _, context) => optional(context, employeeById, headId),
  employees: ({ id }, args, context) =>
    connectionOf(context, departmentMembers, args, id, (row) => context.load.one(employeeById, row.id)),
  positions: ({ id }, _, { load }) => load.many(positionsOfDepartment, id),
  headcount: ({ id }, _, { load }) => load.many(headcountOfDepartment, id),
  auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, `Department:${id}`),
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

/** The mutation that runs a command and answers with the department. */
const answering =
  <Input>(command: (context: SubgraphContext, input: Input) => Promise<{ id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { id } = await command(context, input);
    return { department: await existing(context, departmentById, id) };
  };

export const departmentMutations: Pick<
  MutationResolvers,
  'createDepartment' | 'updateDepartment' | 'closeDepartment'
> = {
  createDepartment: answering(createDepartment),
  updateDepartment: answering(updateDepartment),
  closeDepartment: answering(closeDepartment),
};
