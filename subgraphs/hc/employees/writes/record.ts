import { lockRow, relist } from '../../../../citus';
import { failure } from '../../../../platform/errors';
import type { EventType } from '../../../runtime/events/event-type';
import { emailAddress } from '../../../runtime/forms';
import type { InputPath } from '../../../runtime/input';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { officeToday } from '../../offices/reads';
import { employeeAudit } from '../../write-side';
import { type EmployeeRow, employees, employeesByDepartment, employeesByManager } from '../table';

/** No key is changed: rows that are put below the employee need not wait, and nobody waits in a circle with them. */
const lockOne = lockRow(employees, 'hc.employee.lock', { strength: 'for no key update' });

/** Checks that people can be put into an office. Throws OFFICE_NOT_FOUND or OFFICE_CLOSED. */
export async function checkOffice(unit: UnitOfWork, id: string): Promise<void> {
  const inputPath = ['input', 'officeId'];
  const office = await unit.one(officeToday, { id });
  if (!office) throw refuse('OFFICE_NOT_FOUND', inputPath);
  if (!office.isActive) throw refuse('OFFICE_CLOSED', inputPath);
}

/** Today's date where an office is. */
export async function todayIn(unit: UnitOfWork, officeId: string): Promise<string> {
  return (await unit.only(officeToday, { id: officeId })).today;
}

/** Locks employees, in the order of their ids. Those that do not exist are left out. */
export function lockEmployees(unit: UnitOfWork, ids: readonly string[]): Promise<Map<string, EmployeeRow>> {
  return unit.lock(lockOne, ids);
}

/** Locks one employee. Throws EMPLOYEE_NOT_FOUND at `inputPath`. */
export async function lockEmployee(unit: UnitOfWork, id: string, inputPath: InputPath): Promise<EmployeeRow> {
  const employee = await unit.one(lockOne, { key: id });
  if (!employee) throw refuse('EMPLOYEE_NOT_FOUND', inputPath);
  return employee;
}

/**
 * Checks that the viewer may change the record, and changes what was read. Throws EMPLOYEE_OWN_RECORD, EMPLOYEE_LEFT or
 * STALE_VERSION.
 */
export function checkChange(
  { viewer }: UnitOfWork,
  employee: EmployeeRow,
  input: { readonly version: number },
): void {
  const inputPath = ['input', 'id'];
  if (employee.id === viewer.employeeId) throw refuse('EMPLOYEE_OWN_RECORD', inputPath);
  if (employee.status === 'TERMINATED') throw refuse('EMPLOYEE_LEFT', inputPath);
  checkVersion(employee, input);
}

/** An e-mail address as it is kept. Throws EMPLOYEE_EMAIL_INVALID. */
export function checkedEmail(given: string): string {
  const email = emailAddress(given);
  if (email === undefined) throw refuse('EMPLOYEE_EMAIL_INVALID', ['input', 'email']);
  return email;
}

/** What an employee is found by, in lists. */
export const sortNameOf = (lastName: string, firstName: string): string => `${lastName}, ${firstName}`;

/** Checks a date that people may have typed wrongly. Throws BAD_USER_INPUT outside of 2000 to 2100. */
export function checkYear(date: string, field: string): void {
  if (date < '2000-01-01' || date > '2099-12-31')
    throw failure('BAD_USER_INPUT', `\`${field}\` is between 2000 and 2099.`, {
      inputPath: ['input', field],
    });
}

/** Writes down a change of an employee and leaves its event, which tells what has become of it. */
export function recordEmployee<Payload extends { readonly employeeId: string }>(
  unit: UnitOfWork,
  id: string,
  event: EventType<Payload>,
  { before, after }: { readonly before: object | null; readonly after: Omit<Payload, 'employeeId'> },
): Promise<void> {
  return unit.record(
    employeeAudit,
    id,
    { entity: 'Employee', entityId: id, before, after },
    event(id, { ...after, employeeId: id } as unknown as Payload),
  );
}

/** What the lists of departments and managers keep of an employee. */
type Listed = Pick<
  EmployeeRow,
  'id' | 'sortName' | 'hiredOn' | 'status' | 'departmentId' | 'positionId' | 'officeId' | 'managerId'
>;

/** Brings the lists of departments and managers in step with an employee; `before` is null for a new one. */
export async function relistEmployee(unit: UnitOfWork, before: Listed | null, now: Listed): Promise<void> {
  await relist(unit, [employeesByDepartment, employeesByManager], before, now);
}
