import { optional } from '../../runtime/entities';
import { departmentById } from '../departments/reads';
import type { EmploymentEventResolvers, PositionHeadcountResolvers, QueryResolvers } from '../generated';
import { positionById } from '../positions/reads';
import { departmentOf, employeeOf, positionOf } from '../references';
import { headcountReport, turnoverReport } from './reads';

export const EmploymentEvent: EmploymentEventResolvers = {
  employee: employeeOf,
  fromDepartment: ({ fromDepartmentId }, _, context) => optional(context, departmentById, fromDepartmentId),
  fromPosition: ({ fromPositionId }, _, context) => optional(context, positionById, fromPositionId),
  toDepartment: ({ toDepartmentId }, _, context) => optional(context, departmentById, toDepartmentId),
  toPosition: ({ toPositionId }, _, context) => optional(context, positionById, toPositionId),
};

export const PositionHeadcount: PositionHeadcountResolvers = {
  department: departmentOf,
  position: positionOf,
};

export const employmentQueries = {
  headcountReport: async (_, { departmentId, positionId }, context) => {
    // A position is in one department, which leads to one shard.
    const department = departmentId ?? (await optional(context, positionById, positionId))?.departmentId;
    if (positionId != null && department === undefined) return [];
    return context.load.report(headcountReport, { departmentId: department, positionId });
  },
  turnoverReport: (_, args, { load }) => load.report(turnoverReport, args),
} satisfies Partial<QueryResolvers>;
