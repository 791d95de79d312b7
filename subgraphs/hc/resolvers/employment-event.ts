import { optional } from '../../runtime/entities';
import { departmentById } from '../departments';
import type { EmploymentEventResolvers } from '../generated';
import { positionById } from '../positions';
import { employeeOf } from './references';

export const EmploymentEvent: EmploymentEventResolvers = {
  employee: employeeOf,
  fromDepartment: ({ fromDepartmentId }, _, context) => optional(context, departmentById, fromDepartmentId),
  fromPosition: ({ fromPositionId }, _, context) => optional(context, positionById, fromPositionId),
  toDepartment: ({ toDepartmentId }, _, context) => optional(context, departmentById, toDepartmentId),
  toPosition: ({ toPositionId }, _, context) => optional(context, positionById, toPositionId),
};
