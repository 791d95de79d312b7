import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import type { AttendanceRecordRow } from '../attendance';
import { refuse } from '../errors';
import type { ClockInInput, ClockOutInput } from '../generated';
import { employeeAudit, hcWrites } from '../write-side';
import { lockEmployee } from './employee-record';

/** A day of an employee. */
interface DayKey {
  readonly employeeId: string;
  readonly id: string;
}

const clockOf = statement<
  Params,
  { readonly workDate: string; readonly isLate: boolean; readonly now: string }
>({
  name: 'hc.office.clock',
  route: reference,
  sql: `select local::date as "workDate", local::time > time '09:15' as "isLate", now() as now
        from (select now() at time zone time_zone as local from hc_core.offices where office_id = $id::bigint) clock`,
});

const leaveOn = statement<Params, { readonly id: string }>({
  name: 'hc.attendance.leaveOn',
  route: singleShard,
  sql: `select leave_request_id as id from hc_core.leave_requests
        where employee_id = $key::bigint and status = 'APPROVED'
          and starts_on <= $workDate::date and ends_on >= $workDate limit 1`,
});

const recordOn = statement<Params, Pick<AttendanceRecordRow, 'status'>>({
  name: 'hc.attendance.recordOn',
  route: singleShard,
  sql: 'select status from hc_core.attendance where employee_id = $key::bigint and work_date = $workDate::date',
});

/** Who was written down as absent and comes after all is not absent. */
const begin = statement<Params, { readonly id: string }>({
  name: 'hc.attendance.begin',
  route: singleShard,
  sql: `insert into hc_core.attendance as day (employee_id, work_date, status, check_in_at, source)
        values ($key::bigint, $workDate::date, $status::text, $now::timestamptz, $source::text)
        on conflict (employee_id, work_date) do update
        set status = excluded.status, check_in_at = excluded.check_in_at, source = excluded.source
        where day.status = 'ABSENT'
        returning attendance_id as id`,
});

const lockOpenDay = statement<
  Params,
  { readonly id: string; readonly present: number; readonly worked: number; readonly now: string }
>({
  name: 'hc.attendance.lockOpenDay',
  route: singleShard,
  sql: `select attendance_id as id, now() as now,
               floor(extract(epoch from now() - check_in_at) / 60)::integer as present,
               floor(extract(epoch from now() - check_in_at) / 60)::integer - $breakMinutes::integer as worked
        from hc_core.attendance
        where employee_id = $key::bigint and check_out_at is null and check_in_at > now() - interval '24 hours'
        order by check_in_at desc limit 1 for update`,
});

const end = statement<Params, Pick<AttendanceRecordRow, 'workedMinutes' | 'overtimeMinutes'>>({
  name: 'hc.attendance.end',
  route: singleShard,
  sql: `update hc_core.attendance
        set check_out_at = $now::timestamptz, break_minutes = $breakMinutes::integer,
            worked_minutes = $worked::integer, overtime_minutes = greatest($worked - 480, 0)
        where employee_id = $key::bigint and attendance_id = $id::bigint
        returning worked_minutes as "workedMinutes", overtime_minutes as "overtimeMinutes"`,
});

/**
 * The viewer begins a working day. Throws EMPLOYEE_NOT_FOUND, ATTENDANCE_NOT_EMPLOYED, ATTENDANCE_ON_LEAVE or
 * ATTENDANCE_DAY_RECORDED.
 */
export function clockIn(context: SubgraphContext, input: ClockInInput): Promise<DayKey> {
  const inputPath = ['input'];
  return mutate(context, hcWrites, { name: 'clockIn', input }, async (unit) => {
    const { employeeId } = unit.viewer;
    const employee = await lockEmployee(unit, employeeId, inputPath);
    const { workDate, isLate, now } = (await unit.one(clockOf, { id: employee.officeId }))!;
    if (employee.status !== 'ACTIVE' || workDate < employee.hiredOn)
      throw refuse('ATTENDANCE_NOT_EMPLOYED', { inputPath });
    if (await unit.one(leaveOn, { key: employeeId, workDate }))
      throw refuse('ATTENDANCE_ON_LEAVE', { inputPath });
    const before = await unit.one(recordOn, { key: employeeId, workDate });
    const status = input.remote ? 'REMOTE' : isLate ? 'LATE' : 'PRESENT';
    const source = input.remote ? 'VPN' : 'BADGE';
    const begun = await unit.one(begin, { key: employeeId, workDate, status, source, now });
    if (!begun) throw refuse('ATTENDANCE_DAY_RECORDED', { inputPath });
    const { id } = begun;
    await tell(unit, id, 'ClockedIn', before, { workDate, status, checkInAt: now, source });
    return { employeeId, id };
  });
}

/**
 * The viewer ends the working day that was begun last. Throws EMPLOYEE_NOT_FOUND, ATTENDANCE_NOT_CLOCKED_IN or
 * ATTENDANCE_BREAK_INVALID.
 */
export function clockOut(context: SubgraphContext, input: ClockOutInput): Promise<DayKey> {
  const { breakMinutes = 0 } = input;
  return mutate(context, hcWrites, { name: 'clockOut', input }, async (unit) => {
    const { employeeId } = unit.viewer;
    // The same lock as for clocking in: two that are sent at once find one open day between them.
    await lockEmployee(unit, employeeId, ['input']);
    const day = await unit.one(lockOpenDay, { key: employeeId, breakMinutes });
    if (!day) throw refuse('ATTENDANCE_NOT_CLOCKED_IN', { inputPath: ['input'] });
    const { id, present, worked, now } = day;
    if (breakMinutes < 0 || breakMinutes > 240 || breakMinutes > present)
      throw refuse('ATTENDANCE_BREAK_INVALID', { inputPath: ['input', 'breakMinutes'] });
    const ended = await unit.one(end, { key: employeeId, id, now, breakMinutes, worked });
    await tell(unit, id, 'ClockedOut', { checkOutAt: null }, { checkOutAt: now, breakMinutes, ...ended });
    return { employeeId, id };
  });
}

async function tell(
  unit: UnitOfWork,
  id: string,
  type: string,
  before: object | null,
  after: object,
): Promise<void> {
  const { employeeId } = unit.viewer;
  await unit.audit(employeeAudit, employeeId, { entity: 'AttendanceRecord', entityId: id, before, after });
  await unit.emit({
    aggregate: 'Employee',
    aggregateId: employeeId,
    type,
    payload: { employeeId, attendanceId: id, ...after },
  });
}
