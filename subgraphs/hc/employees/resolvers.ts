import { answer } from '../../runtime/answer';
import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf, emptyConnection } from '../../runtime/pagination';
import { attendanceMonths, attendanceOfEmployee } from '../attendance/reads';
import { certificationsOfEmployee } from '../certifications/reads';
import { departmentById } from '../departments/reads';
import { eventsOfEmployee } from '../employment/reads';
import type { Resolvers } from '../generated';
import {
  balancesOfEmployee,
  leaveRequestById,
  leaveRequestsOfEmployee,
  leaveRequestsToDecide,
} from '../leave/reads';
import { officeById } from '../offices/reads';
import { compensation, salariesOfEmployee } from '../pay/reads';
import { positionById } from '../positions/reads';
import { performanceSummary, reviewById, reviewsGiven, reviewsOfEmployee } from '../reviews/reads';
import { employeeAccess, employeeAudit } from '../write-side';
import {
  allEmployees,
  departmentMembers,
  directReports,
  employeeById,
  employeeIdByEmail,
  teamSummary,
} from './reads';
import { hireEmployee } from './writes/hire';
import { terminateEmployee } from './writes/terminate';
import { transferEmployee } from './writes/transfer';
import { changeSalary, updateEmployee } from './writes/update';

const answered = { employee: employeeById };

export const employeeResolvers: Resolvers = {
  Employee: {
    __resolveReference: ({ id }, { load }) => load.one(employeeById, id),
    fullName: ({ firstName, lastName }) => `${firstName} ${lastName}`,
    department: ({ departmentId }, _, { load }) => load.one(departmentById, departmentId),
    position: ({ positionId }, _, { load }) => load.one(positionById, positionId),
    office: ({ officeId }, _, { load }) => load.one(officeById, officeId),
    manager: ({ managerId }, _, context) => optional(context, employeeById, managerId),
    directReports: ({ id }, args, context) => connectionOf(context, directReports, args, id, employeeById),
    team: ({ id }, _, { load }) => load.one(teamSummary, id),
    attendance: ({ id }, args, context) => connection(context, attendanceOfEmployee, args, id),
    attendanceByMonth: ({ id }, { from = null, to = null }, { load }) =>
      load.many(attendanceMonths, id, { from, to }),
    leaveRequests: ({ id }, args, context) => connection(context, leaveRequestsOfEmployee, args, id),
    leaveBalances: ({ id }, { year = null }, { load }) => load.many(balancesOfEmployee, id, { year }),
    leaveRequestsToDecide: ({ id }, args, context) =>
      connectionOf(context, leaveRequestsToDecide, args, id, leaveRequestById),
    performanceReviews: ({ id }, args, context) => connection(context, reviewsOfEmployee, args, id),
    performanceSummary: ({ id }, _, { load }) => load.one(performanceSummary, id),
    reviewsGiven: ({ id }, args, context) => connectionOf(context, reviewsGiven, args, id, reviewById),
    compensation: ({ id }, _, { load }) => load.one(compensation, id),
    salaryHistory: ({ id }, args, context) => connection(context, salariesOfEmployee, args, id),
    employmentEvents: ({ id }, args, context) => connection(context, eventsOfEmployee, args, id),
    certifications: ({ id }, args, context) => connection(context, certificationsOfEmployee, args, id),
    accessTrail: ({ id }, args, context) => connection(context, employeeAccess.ofSubject, args, id),
    auditTrail: ({ id }, args, context) => connection(context, employeeAudit.trail, args, id),
  },
  Query: {
    employeeAccesses: (_, args, context) => connection(context, employeeAccess.all, args),
    employee: (_, { id }, { load }) => load.one(employeeById, id),
    employeesByIds: (_, { ids }, context) => byIds(context, employeeById, ids),
    employeeByEmail: async (_, { email }, { load }) => {
      const found = await load.one(employeeIdByEmail, email.toLowerCase());
      return found && load.one(employeeById, found.id);
    },
    employees: async (_, args, context) => {
      const { managerId, departmentId, positionId, ...others } = args.filter ?? {};
      // With a manager, a department or a position, which is in one department, one shard holds the list.
      if (managerId != null) {
        const filter = { ...others, departmentId, positionId };
        return connectionOf(context, directReports, { ...args, filter }, managerId, employeeById);
      }
      const department = departmentId ?? (await optional(context, positionById, positionId))?.departmentId;
      if (department != null) {
        const filter = { ...others, positionId };
        return connectionOf(context, departmentMembers, { ...args, filter }, department, employeeById);
      }
      return positionId == null
        ? connection(context, allEmployees, { ...args, filter: others })
        : emptyConnection;
    },
  },
  Mutation: {
    hireEmployee: answer(hireEmployee, answered),
    updateEmployee: answer(updateEmployee, answered),
    changeSalary: answer(changeSalary, answered),
    transferEmployee: answer(transferEmployee, answered),
    terminateEmployee: answer(terminateEmployee, answered),
  },
};
