import { columns, key, param, reference, singleShard, statement } from '../../../../citus';
import { lockEmployee } from '../../employees/writes/record';
import { refuse } from '../../errors';
import { clockedIn, clockedOut } from '../../events';
import type { ClockInInput, ClockOutInput } from '../../generated';
import { leaveRequests } from '../../leave/table';
import { offices } from '../../offices/table';
import { employeeAudit, mutation } from '../../write-side';
import { attendance } from '../table';

const clockOf = statement<{ workDate: string; isLate: boolean; now: string }>('hc.office.clock', reference)
  .sql`select local::date as "workDate", local::time > time '09:15' as "isLate", now() as now
       from (select now() at time zone time_zone as local from ${offices} where office_id = ${param.bigint('id')}) clock`;

const leaveOn = statement('hc.attendance.leaveOn', singleShard)
  .sql`select ${columns(leaveRequests, 'id')} from ${leaveRequests}
       where employee_id = ${key.bigint} and status = 'APPROVED'
         and starts_on <= ${param.date('workDate')} and ends_on >= ${param.date('workDate')} limit 1`;

const recordOn = statement('hc.attendance.recordOn', singleShard)
  .sql`select ${columns(attendance, 'status')} from ${attendance}
       where employee_id = ${key.bigint} and work_date = ${param.date('workDate')}`;

/** Who was written down as absent and comes after all is not absent. */
const begin = statement<{ id: string }>('hc.attendance.begin', singleShard)
  .sql`insert into ${attendance} as day (employee_id, work_date, status, check_in_at, source)
       values (${key.bigint}, ${param.date('workDate')}, ${param.text('status')}, ${param.timestamptz('now')},
               ${param.text('source')})
       on conflict (employee_id, work_date) do update
       set status = excluded.status, check_in_at = excluded.check_in_at, source = excluded.source
       where day.status = 'ABSENT'
       returning attendance_id as id`;

const lockOpenDay = statement<{ id: string; present: number; now: string }>(
  'hc.attendance.lockOpenDay',
  singleShard,
).sql`select attendance_id as id, now() as now,
             floor(extract(epoch from now() - check_in_at) / 60)::integer as present
      from ${attendance}
      where employee_id = ${key.bigint} and check_out_at is null and check_in_at > now() - interval '24 hours'
      order by check_in_at desc limit 1 for update`;

const end = statement<{ workedMinutes: number; overtimeMinutes: number }>('hc.attendance.end', singleShard)
  .sql`update ${attendance}
       set check_out_at = ${param.timestamptz('now')}, break_minutes = ${param.integer('breakMinutes')},
           worked_minutes = ${param.integer('worked')}, overtime_minutes = greatest(${param.integer('worked')} - 480, 0)
       where employee_id = ${key.bigint} and attendance_id = ${param.bigint('id')}
       returning worked_minutes as "workedMinutes", overtime_minutes as "overtimeMinutes"`;

/**
 * The viewer begins a working day. Throws EMPLOYEE_NOT_FOUND, ATTENDANCE_NOT_EMPLOYED, ATTENDANCE_ON_LEAVE or
 * ATTENDANCE_DAY_RECORDED.
 */
export const clockIn = mutation('clockIn', (input: ClockInInput) => async (unit) => {
  const inputPath = ['input'];
  const { employeeId } = unit.viewer;
  const employee = await lockEmployee(unit, employeeId, inputPath);
  const { workDate, isLate, now } = await unit.only(clockOf, { id: employee.officeId });
  if (employee.status !== 'ACTIVE' || workDate < employee.hiredOn)
    throw refuse('ATTENDANCE_NOT_EMPLOYED', inputPath);
  if (await unit.one(leaveOn, { key: employeeId, workDate })) throw refuse('ATTENDANCE_ON_LEAVE', inputPath);
  const before = await unit.one(recordOn, { key: employeeId, workDate });
  const status = input.remote ? 'REMOTE' : isLate ? 'LATE' : 'PRESENT';
  const source = input.remote ? 'VPN' : 'BADGE';
  const begun = await unit.one(begin, { key: employeeId, workDate, status, source, now });
  if (!begun) throw refuse('ATTENDANCE_DAY_RECORDED', inputPath);
  const { id } = begun;
  const after = { workDate, status, checkInAt: now, source } as const;
  await unit.record(
    employeeAudit,
    employeeId,
    { entity: 'AttendanceRecord', entityId: id, before, after },
    clockedIn(employeeId, { employeeId, attendanceId: id, ...after }),
  );
  return { employeeId, id };
});

/**
 * The viewer ends the working day that was begun last. Throws EMPLOYEE_NOT_FOUND, ATTENDANCE_NOT_CLOCKED_IN or
 * ATTENDANCE_BREAK_INVALID.
 */
export const clockOut = mutation('clockOut', ({ breakMinutes = 0 }: ClockOutInput) => async (unit) => {
  const { employeeId } = unit.viewer;
  // The same lock as for clocking in: two that are sent at once find one open day between them.
  await lockEmployee(unit, employeeId, ['input']);
  const day = await unit.one(lockOpenDay, { key: employeeId });
  if (!day) throw refuse('ATTENDANCE_NOT_CLOCKED_IN', ['input']);
  const { id, present, now } = day;
  if (breakMinutes < 0 || breakMinutes > 240 || breakMinutes > present)
    throw refuse('ATTENDANCE_BREAK_INVALID', ['input', 'breakMinutes']);
  const times = { key: employeeId, id, now, breakMinutes, worked: present - breakMinutes };
  const after = { checkOutAt: now, breakMinutes, ...(await unit.only(end, times)) };
  await unit.record(
    employeeAudit,
    employeeId,
    { entity: 'AttendanceRecord', entityId: id, before: { checkOutAt: null }, after },
    clockedOut(employeeId, { employeeId, attendanceId: id, ...after }),
  );
  return { employeeId, id };
});
