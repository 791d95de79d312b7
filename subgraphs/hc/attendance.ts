import { children, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { report } from '../../citus/report';
import { columns } from '../../citus/statement';
import { employeeParent } from './employees';

/** A row of hc_core.attendance. */
export interface AttendanceRecordRow {
  readonly id: string;
  readonly employeeId: string;
  readonly workDate: string;
  readonly status: 'PRESENT' | 'REMOTE' | 'LATE' | 'HALF_DAY' | 'ON_LEAVE' | 'ABSENT';
  readonly checkInAt: string | null;
  readonly checkOutAt: string | null;
  readonly breakMinutes: number;
  readonly workedMinutes: number;
  readonly overtimeMinutes: number;
  readonly source: 'BADGE' | 'VPN' | 'MANUAL' | 'SYSTEM';
  readonly createdAt: string;
}

const attendanceColumns = {
  id: 'attendance_id',
  employeeId: 'employee_id',
  workDate: 'work_date',
  status: 'status',
  checkInAt: 'check_in_at',
  checkOutAt: 'check_out_at',
  breakMinutes: 'break_minutes',
  workedMinutes: 'worked_minutes',
  overtimeMinutes: 'overtime_minutes',
  source: 'source',
  createdAt: 'created_at',
} as const;

/** Days of attendance by employee and id. */
export const attendanceById = pairLookup<AttendanceRecordRow>({
  name: 'hc.attendance.byId',
  sql: `select ${columns<AttendanceRecordRow>(attendanceColumns)} from hc_core.attendance
        where employee_id = any($keys::bigint[]) and attendance_id = any($ids::bigint[])`,
  key: 'employeeId',
  id: 'id',
});

/** Attendance of one employee. */
export const attendanceOfEmployee = page<AttendanceRecordRow>({
  name: 'hc.attendance.byEmployee',
  columns: columns<AttendanceRecordRow>(attendanceColumns),
  from: 'hc_core.attendance',
  by: { column: 'employee_id', type: 'bigint', parent: employeeParent },
  orders: { WORK_DATE: { column: 'work_date', type: 'date', property: 'workDate' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'attendance_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    from: 'work_date >= $from::date',
    to: 'work_date <= $to::date',
  },
});

/** A row of hc_analytics.employee_attendance_monthly. */
export interface AttendanceMonthRow {
  readonly employeeId: string;
  readonly month: string;
  readonly workingDays: number;
  readonly officeDays: number;
  readonly remoteDays: number;
  readonly halfDays: number;
  readonly lateDays: number;
  readonly leaveDays: number;
  readonly absentDays: number;
  readonly workedMinutes: number;
  readonly overtimeMinutes: number;
}

/** Attendance of employees by month, newest first. Extra parameters: from, to (any day of the month, or null). */
export const attendanceMonths = children<AttendanceMonthRow>({
  name: 'hc.attendance.months',
  sql: `select ${columns<AttendanceMonthRow>({
    employeeId: 'employee_id',
    month: 'month',
    workingDays: 'working_days',
    officeDays: 'office_days',
    remoteDays: 'remote_days',
    halfDays: 'half_days',
    lateDays: 'late_days',
    leaveDays: 'leave_days',
    absentDays: 'absent_days',
    workedMinutes: 'worked_minutes',
    overtimeMinutes: 'overtime_minutes',
  })} from hc_analytics.employee_attendance_monthly
      where employee_id = any($keys::bigint[])
        and ($from::date is null or month >= date_trunc('month', $from))
        and ($to::date is null or month <= $to)
      order by employee_id, month desc`,
  key: 'employeeId',
});

/** A row of hc_reports.attendance_by_department. */
export interface DepartmentAttendanceRow {
  readonly month: string;
  readonly departmentId: string;
  readonly employees: number;
  readonly workingDays: number;
  readonly attendedDays: number;
  readonly remoteDays: number;
  readonly lateDays: number;
  readonly leaveDays: number;
  readonly absentDays: number;
  readonly workedHours: string;
  readonly overtimeHours: string;
  readonly absenceRate: string;
}

/** Attendance by month and department. Filters: from, to, departmentId. */
export const attendanceReport = report<DepartmentAttendanceRow>({
  name: 'hc.attendance.report',
  columns: columns<DepartmentAttendanceRow>({
    month: 'month',
    departmentId: 'department_id',
    employees: 'employees',
    workingDays: 'working_days',
    attendedDays: 'attended_days',
    remoteDays: 'remote_days',
    lateDays: 'late_days',
    leaveDays: 'leave_days',
    absentDays: 'absent_days',
    workedHours: 'worked_hours',
    overtimeHours: 'overtime_hours',
    absenceRate: 'absence_rate',
  }),
  from: 'hc_reports.attendance_by_department',
  fanOut: 'attendance lives beside each employee; every shard sums up its own',
  filters: {
    from: "month >= date_trunc('month', $from::date)",
    to: 'month <= $to::date',
    departmentId: 'department_id = $departmentId::bigint',
  },
  orderBy: 'month, department_id',
});
