import { type RowOf, t, table, view } from '../../../citus';
import { employees } from '../employees/table';

export const attendance = table(
  'hc_core.attendance',
  {
    id: t.defaulted(t.bigint('attendance_id')),
    employeeId: t.bigint(),
    workDate: t.date(),
    status: t.text<'PRESENT' | 'REMOTE' | 'LATE' | 'HALF_DAY' | 'ON_LEAVE' | 'ABSENT'>(),
    checkInAt: t.nullable(t.timestamptz()),
    checkOutAt: t.nullable(t.timestamptz()),
    breakMinutes: t.defaulted(t.integer()),
    workedMinutes: t.defaulted(t.integer()),
    overtimeMinutes: t.defaulted(t.integer()),
    source: t.text<'BADGE' | 'VPN' | 'MANUAL' | 'SYSTEM'>(),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type AttendanceRecordRow = RowOf<typeof attendance>;

/** Attendance of employees by month. */
export const monthlyAttendance = view(
  'hc_analytics.employee_attendance_monthly',
  {
    employeeId: t.bigint(),
    month: t.date(),
    workingDays: t.integer(),
    officeDays: t.integer(),
    remoteDays: t.integer(),
    halfDays: t.integer(),
    lateDays: t.integer(),
    leaveDays: t.integer(),
    absentDays: t.integer(),
    workedMinutes: t.integer(),
    overtimeMinutes: t.integer(),
  },
  { distributedBy: 'employeeId', colocatedWith: employees },
);

export type AttendanceMonthRow = RowOf<typeof monthlyAttendance>;

/** Attendance by month and department. */
export const departmentAttendance = view(
  'hc_reports.attendance_by_department',
  {
    month: t.date(),
    departmentId: t.bigint(),
    departmentName: t.text(),
    employees: t.integer(),
    workingDays: t.integer(),
    attendedDays: t.integer(),
    remoteDays: t.integer(),
    lateDays: t.integer(),
    leaveDays: t.integer(),
    absentDays: t.integer(),
    workedHours: t.numeric(),
    overtimeHours: t.numeric(),
    absenceRate: t.numeric(),
  },
  {},
);
