import { columns, insertInto, key, list, param, reference, singleShard, statement } from '../../../../citus';
import { failure } from '../../../../platform/errors';
import type { UnitOfWork } from '../../../runtime/mutation';
import { type EmployeeRow, employees } from '../../employees/table';
import { checkYear, lockEmployee } from '../../employees/writes/record';
import { refuse } from '../../errors';
import { leaveRequested, leaveTaken } from '../../events';
import type { RequestLeaveInput } from '../../generated';
import { offices, publicHolidays } from '../../offices/table';
import { mutation } from '../../write-side';
import { leaveRequests, leaveRequestsByApprover } from '../table';
import { type BalanceOf, entitlements, openBalance, remainingDays, takeDays } from './balances';
import { recordLeave } from './record';

const [startsOn, endsOn] = [param.date('startsOn'), param.date('endsOn')];

const workingDays = statement<{ days: string }>('hc.leaveRequest.workingDays', reference)
  .sql`select count(*)::numeric(5,1) as days
       from ${offices} o, generate_series(${startsOn}::timestamp, ${endsOn}::timestamp, interval '1 day') day
       where o.office_id = ${param.bigint('officeId')} and extract(isodow from day) < 6
         and not exists (select from ${publicHolidays} h
                         where h.country_code = o.country_code and h.holiday_on = day::date)`;

const overlapping = statement('hc.leaveRequest.overlapping', singleShard)
  .sql`select ${columns(leaveRequests, 'id')} from ${leaveRequests}
       where employee_id = ${key.bigint} and status in ('PENDING', 'APPROVED')
         and starts_on <= ${endsOn} and ends_on >= ${startsOn} limit 1`;

const approverStatus = statement('hc.leaveRequest.approverStatus', singleShard)
  .sql`select ${columns(employees, 'status')} from ${employees} where employee_id = ${key.bigint}`;

const insert = insertInto(leaveRequests, 'hc.leaveRequest.insert');

const allot = statement<{ id: string; now: string }>('hc.leaveRequest.allotId', reference)
  .sql`select nextval(pg_get_serial_sequence('hc_core.leave_requests', 'leave_request_id'))::bigint as id, now() as now`;

/**
 * Asks for leave. Throws LEAVE_DATES_INVALID, EMPLOYEE_NOT_FOUND, LEAVE_NOT_YOURS, LEAVE_NOT_EMPLOYED,
 * LEAVE_TYPE_NOT_FOUND, LEAVE_NO_WORKING_DAYS, LEAVE_OVERLAPS, LEAVE_BALANCE_EXCEEDED, LEAVE_APPROVER_MISSING or
 * LEAVE_APPROVER_UNUSABLE.
 */
export const requestLeave = mutation('requestLeave', (input: RequestLeaveInput) => {
  const { leaveTypeId, startsOn, endsOn, reason = null } = input;
  checkYear(startsOn, 'startsOn');
  if (endsOn < startsOn || endsOn.slice(0, 4) !== startsOn.slice(0, 4))
    throw refuse('LEAVE_DATES_INVALID', ['input', 'endsOn']);
  return async (unit) => {
    const employeeId = input.employeeId ?? unit.viewer.employeeId;
    unit.permit(employeeId === unit.viewer.employeeId, () =>
      refuse('LEAVE_NOT_YOURS', ['input', 'employeeId']),
    );
    // The lock makes the requests of an employee wait for each other: none of them overlap.
    const employee = await lockEmployee(unit, employeeId, ['input', 'employeeId']);
    if (employee.status === 'TERMINATED' || startsOn < employee.hiredOn)
      throw refuse('LEAVE_NOT_EMPLOYED', ['input', 'startsOn']);
    const approverId = await approverOf(unit, employee, input.approverId);
    const { days } = await unit.only(workingDays, { startsOn, endsOn, officeId: employee.officeId });
    if (Number(days) === 0) throw refuse('LEAVE_NO_WORKING_DAYS', ['input', 'startsOn']);
    const overlap = await unit.one(overlapping, { key: employeeId, startsOn, endsOn });
    if (overlap)
      throw refuse('LEAVE_OVERLAPS', ['input', 'startsOn'], { details: { leaveRequestId: overlap.id } });
    const balance = { employeeId, leaveTypeId, startsOn };
    const status = await reserve(unit, employee, balance, days);
    const { id, now } = await unit.only(allot);
    const request = { ...balance, approverId, endsOn, days, status, reason };
    const decidedAt = status === 'PENDING' ? null : now;
    await unit.run(insert, { ...request, key: employeeId, id, requestedAt: now, decidedAt });
    const event = status === 'PENDING' ? leaveRequested : leaveTaken;
    await recordLeave(unit, { ...request, id }, event, null, request);
    await list(unit, leaveRequestsByApprover, { ...request, id, requestedAt: now });
    return { employeeId, id };
  };
});

/** Takes the days from the balance, if the kind of leave has one, and says in which state the request begins. */
async function reserve(
  unit: UnitOfWork,
  { hiredOn }: EmployeeRow,
  balance: BalanceOf,
  days: string,
): Promise<'PENDING' | 'APPROVED'> {
  const { employeeId, leaveTypeId, startsOn } = balance;
  const [kind] = await entitlements(unit, hiredOn, startsOn, leaveTypeId);
  if (!kind) throw refuse('LEAVE_TYPE_NOT_FOUND', ['input', 'leaveTypeId']);
  const status = kind.needsApproval ? 'PENDING' : 'APPROVED';
  if (kind.days === null) return status;
  await openBalance(unit, employeeId, kind, startsOn);
  if (await takeDays(unit, balance, days, status)) return status;
  throw refuse('LEAVE_BALANCE_EXCEEDED', ['input', 'endsOn'], {
    details: { askedDays: days, remainingDays: await remainingDays(unit, balance) },
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
  if (!approverId) throw refuse('LEAVE_APPROVER_MISSING', inputPath);
  const approver = approverId === id ? null : await unit.one(approverStatus, { key: approverId });
  if (!approver || approver.status === 'TERMINATED') throw refuse('LEAVE_APPROVER_UNUSABLE', inputPath);
  return approverId;
}
