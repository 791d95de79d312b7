import { optional } from '../../runtime/entities';
import { departmentById } from '../departments/reads';
import type { Resolvers } from '../generated';
import { positionById } from '../positions/reads';
import { departmentOf, employeeOf, positionOf } from '../references';
import { headcountReport, turnoverReport } from './reads';

export const employmentResolvers: Resolvers = {
  EmploymentEvent: {
    employee: employeeOf,
    fromDepartment: ({ fromDepartmentId }, _, context) => optional(context, departmentById, fromDepartmentId),
    fromPosition: ({ fromPositionId }, _, context) => optional(context, positionById, fromPositionId),
    toDepartment: ({ toDepartmentId }, _, context) => optional(context, departmentById, toDepartmentId),
    toPosition: ({ toPositionId }, _, context) => optional(context, positionById, toPositionId),
  },
  PositionHeadcount: {
    department: departmentOf,
    position: positionOf,
  },
  Query: {
    headcountReport: async (_, { departmentId, positionId }, context) => {
      // A position is in one department, which leads to one shard.
      const department = departmentId ?? (await optional(context, positionById, positionId))?.departmentId;
      if (positionId != null && department === undefined) return [];
      return context.load.report(headcountReport, { departmentId: department, positionId });
    },
    turnoverReport: (_, args, { load }) => load.report(turnoverReport, args),
  },
};
