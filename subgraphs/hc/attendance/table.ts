import {
  bigint,
  date,
  defaulted,
  integer,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { employees } from '../employees/table';

export const attendance = table(
  'hc_core.attendance',
  {
    id: defaulted(bigint('attendance_id')),
    employeeId: bigint(),
    workDate: date(),
    status: text<'PRESENT' | 'REMOTE' | 'LATE' | 'HALF_DAY' | 'ON_LEAVE' | 'ABSENT'>(),
    checkInAt: nullable(timestamptz()),
    checkOutAt: nullable(timestamptz()),
    breakMinutes: defaulted(integer()),
    workedMinutes: defaulted(integer()),
    overtimeMinutes: defaulted(integer()),
    source: text<'BADGE' | 'VPN' | 'MANUAL' | 'SYSTEM'>(),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type AttendanceRecordRow = RowOf<typeof attendance>;

/** Attendance of employees by month. */
export const monthlyAttendance = view(
  'hc_analytics.employee_attendance_monthly',
  {
    employeeId: bigint(),
    month: date(),
    workingDays: integer(),
    officeDays: integer(),
    remoteDays: integer(),
    halfDays: integer(),
    lateDays: integer(),
    leaveDays: integer(),
    absentDays: integer(),
    workedMinutes: integer(),
    overtimeMinutes: integer(),
  },
  { distributedBy: 'employeeId', colocatedWith: employees },
);

export type AttendanceMonthRow = RowOf<typeof monthlyAttendance>;

/** Attendance by month and department. */
export const departmentAttendance = view(
  'hc_reports.attendance_by_department',
  {
    month: date(),
    departmentId: bigint(),
    departmentName: text(),
    employees: integer(),
    workingDays: integer(),
    attendedDays: integer(),
    remoteDays: integer(),
    lateDays: integer(),
    leaveDays: integer(),
    absentDays: integer(),
    workedHours: numeric(),
    overtimeHours: numeric(),
    absenceRate: numeric(),
  },
  {},
);
