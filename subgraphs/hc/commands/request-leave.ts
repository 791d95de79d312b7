import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { failure } from '../../runtime/errors';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import type { EmployeeRow } from '../employees';
import { refuse } from '../errors';
import type { RequestLeaveInput } from '../generated';
import { hcWrites } from '../write-side';
import { checkYear, lockEmployee } from './employee-record';
import { listLeave } from './leave-approver';
import { type BalanceKey, entitlements, openBalance, takeDays } from './leave-balances';
import { tellOfLeave } from './leave-record';

const workingDays = statement<Params, { readonly days: string }>({
  name: 'hc.leaveRequest.workingDays',
  route: reference,
  sql: `select count(*)::numeric(5,1) as days
        from hc_core.offices o, generate_series($startsOn::date::timestamp, $endsOn::date::timestamp, interval '1 day') day
        where o.office_id = $officeId::bigint and extract(isodow from day) < 6
          and not exists (select from hc_core.public_holidays h
                          where h.country_code = o.country_code and h.holiday_on = day::date)`,
});

const overlapping = statement<Params, { readonly id: string }>({
  name: 'hc.leaveRequest.overlapping',
  route: singleShard,
  sql: `select leave_request_id as id from hc_core.leave_requests
        where employee_id = $key::bigint and status in ('PENDING', 'APPROVED')
          and starts_on <= $endsOn::date and ends_on >= $startsOn::date limit 1`,
});

const approverStatus = statement<Params, Pick<EmployeeRow, 'status'>>({
  name: 'hc.leaveRequest.approverStatus',
  route: singleShard,
  sql: 'select status from hc_core.employees where employee_id = $key::bigint',
});

const remaining = statement<Params, { readonly days: string }>({
  name: 'hc.leaveBalance.remaining',
  route: singleShard,
  sql: `select entitled_days + carried_over_days - taken_days - pending_days as days from hc_core.leave_balances
        where employee_id = $key::bigint and leave_type_id = $leaveTypeId::bigint and year = $year::integer`,
});

const insert = statement<Params, { readonly id: string; readonly requestedAt: string }>({
  name: 'hc.leaveRequest.insert',
  route: singleShard,
  sql: `insert into hc_core.leave_requests
          (employee_id, leave_request_id, leave_type_id, approver_id, starts_on, ends_on, days, status, reason,
           requested_at, decided_at)
        values ($key::bigint, $id::bigint, $leaveTypeId::bigint, $approverId::bigint, $startsOn::date, $endsOn::date,
                $days::numeric, $status::text, $reason::text, $now::timestamptz, $decidedAt::timestamptz)`,
});

const allot = statement<Params, { readonly id: string; readonly now: string }>({
  name: 'hc.leaveRequest.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('hc_core.leave_requests', 'leave_request_id'))::bigint as id, now() as now`,
});

/**
 * Asks for leave. Throws LEAVE_DATES_INVALID, EMPLOYEE_NOT_FOUND, LEAVE_NOT_YOURS, LEAVE_NOT_EMPLOYED,
 * LEAVE_TYPE_NOT_FOUND, LEAVE_NO_WORKING_DAYS, LEAVE_OVERLAPS, LEAVE_BALANCE_EXCEEDED, LEAVE_APPROVER_MISSING or
 * LEAVE_APPROVER_UNUSABLE.
 */
export async function requestLeave(
  context: SubgraphContext,
  input: RequestLeaveInput,
): Promise<{ employeeId: string; id: string }> {
  const { leaveTypeId, startsOn, endsOn, reason = null } = input;
  checkYear(startsOn, 'startsOn');
  if (endsOn < startsOn || endsOn.slice(0, 4) !== startsOn.slice(0, 4))
    throw refuse('LEAVE_DATES_INVALID', { inputPath: ['input', 'endsOn'] });
  return mutate(context, hcWrites, { name: 'requestLeave', input }, async (unit) => {
    const employeeId = input.employeeId ?? unit.viewer.employeeId;
    if (employeeId !== unit.viewer.employeeId && !unit.viewer.roles.includes('hr'))
      throw refuse('LEAVE_NOT_YOURS', { inputPath: ['input', 'employeeId'] });
    // The lock makes the requests of an employee wait for each other: none of them overlap.
    const employee = await lockEmployee(unit, employeeId, ['input', 'employeeId']);
    if (employee.status === 'TERMINATED' || startsOn < employee.hiredOn)
      throw refuse('LEAVE_NOT_EMPLOYED', { inputPath: ['input', 'startsOn'] });
    const approverId = await approverOf(unit, employee, input.approverId);
    const { days } = (await unit.one(workingDays, { startsOn, endsOn, officeId: employee.officeId }))!;
    if (Number(days) === 0) throw refuse('LEAVE_NO_WORKING_DAYS', { inputPath: ['input', 'startsOn'] });
    const overlap = await unit.one(overlapping, { key: employeeId, startsOn, endsOn });
    if (overlap)
      throw refuse('LEAVE_OVERLAPS', {
        inputPath: ['input', 'startsOn'],
        details: { leaveRequestId: overlap.id },
      });
    const year = Number(startsOn.slice(0, 4));
    const status = await reserve(unit, employee, { employeeId, leaveTypeId, year }, days);
    const { id, now } = (await unit.one(allot, {}))!;
    const request = { employeeId, leaveTypeId, approverId, startsOn, endsOn, days, status, reason };
    await unit.run(insert, {
      ...request,
      key: employeeId,
      id,
      now,
      decidedAt: status === 'PENDING' ? null : now,
    });
    const type = status === 'PENDING' ? 'LeaveRequested' : 'LeaveTaken';
    await tellOfLeave(unit, { ...request, id }, type, null, request);
    await listLeave(unit, approverId, { ...request, id, requestedAt: now });
    return { employeeId, id };
  });
}

/** Takes the days from the balance, if the kind of leave has one, and says in which state the request begins. */
async function reserve(
  unit: UnitOfWork,
  { hiredOn }: EmployeeRow,
  key: BalanceKey,
  days: string,
): Promise<'PENDING' | 'APPROVED'> {
  const { employeeId, leaveTypeId, year } = key;
  const [kind] = await entitlements(unit, hiredOn, year, leaveTypeId);
  if (!kind) throw refuse('LEAVE_TYPE_NOT_FOUND', { inputPath: ['input', 'leaveTypeId'] });
  const status = kind.needsApproval ? 'PENDING' : 'APPROVED';
  if (kind.days === null) return status;
  await openBalance(unit, employeeId, kind, year);
  if (await takeDays(unit, key, days, status)) return status;
  const left = await unit.one(remaining, { key: employeeId, leaveTypeId, year });
  throw refuse('LEAVE_BALANCE_EXCEEDED', {
    inputPath: ['input', 'endsOn'],
    details: { askedDays: days, remainingDays: left!.days },
  });
}

/** The manager, or whom human resources names: the employee cannot choose. */
async function approverOf(
  unit: UnitOfWork,
  { id, managerId }: EmployeeRow,
  named: string | null | undefined,
): Promise<string> {
  const inputPath = ['input', 'approverId'];
  if (named != null && named !== managerId && !unit.viewer.roles.includes('hr'))
    throw failure('FORBIDDEN', 'Naming another approver than the manager needs the role hr.', { inputPath });
  const approverId = named ?? managerId;
  if (!approverId) throw refuse('LEAVE_APPROVER_MISSING', { inputPath });
  const approver = approverId === id ? null : await unit.one(approverStatus, { key: approverId });
  if (!approver || approver.status === 'TERMINATED') throw refuse('LEAVE_APPROVER_UNUSABLE', { inputPath });
  return approverId;
}
