import {
  byPair,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  nullable,
  page,
  param,
  report,
  sql,
  upTo,
} from '../../../citus';
import { attendance, departmentAttendance, monthlyAttendance } from './table';

/** Days of attendance by employee and id. */
export const attendanceById = byPair(attendance, 'hc.attendance.byId');

/** What days of attendance are filtered by. */
export const attendanceConditions: Conditions = {
  ...conditionsOf(attendance, 'id', 'workDate', 'status', 'source', 'checkInAt', 'checkOutAt', 'createdAt'),
  ...conditionsOf(attendance, 'breakMinutes', 'workedMinutes', 'overtimeMinutes'),
};

/** Attendance of one employee. */
export const attendanceOfEmployee = page({
  name: 'hc.attendance.byEmployee',
  from: attendance,
  by: attendance.employeeId,
  orders: { WORK_DATE: attendance.workDate },
  defaultDirection: 'DESC',
  tieBreaker: attendance.id,
  filters: {
    status: equals(attendance.status),
    from: from(attendance.workDate),
    to: upTo(attendance.workDate),
  },
  conditions: attendanceConditions,
});

const [first, last] = [nullable(param.date('from')), nullable(param.date('to'))];

/** Attendance of employees by month, newest first. Extra parameters: from, to (any day of the month, or null). */
export const attendanceMonths = children('hc.attendance.months', 'employeeId')
  .sql`select ${columns(monthlyAttendance)} from ${monthlyAttendance}
       where employee_id ${inKeys.bigint}
         and (${first} is null or month >= date_trunc('month', ${first}))
         and (${last} is null or month <= ${last})
       order by employee_id, month desc`;

/** Attendance by month and department. Filters: from, to, departmentId. */
export const attendanceReport = report({
  name: 'hc.attendance.report',
  from: departmentAttendance,
  fanOut: 'attendance lives beside each employee; every shard sums up its own',
  filters: {
    from: sql`month >= date_trunc('month', ${param.date('from')})`,
    to: upTo(departmentAttendance.month),
    departmentId: equals(departmentAttendance.departmentId),
  },
  orderBy: 'month, department_id',
});
