import { columns, type Params, reference, singleShard, statement } from '../../../citus/statement';
import { failure } from '../../runtime/errors';
import type { InputPath } from '../../runtime/input';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { type EmployeeRow, employeeColumns } from '../employees';
import { refuse } from '../errors';
import type { OfficeRow } from '../offices';
import { employeeAudit } from '../write-side';

/** No key is changed: rows that are put below the employee need not wait, and nobody waits in a circle with them. */
const lockOne = statement<Params, EmployeeRow>({
  name: 'hc.employee.lock',
  route: singleShard,
  sql: `select ${columns<EmployeeRow>(employeeColumns)} from hc_core.employees where employee_id = $key::bigint
        for no key update`,
});

const officeOf = statement<Params, Pick<OfficeRow, 'id' | 'isActive'> & { readonly today: string }>({
  name: 'hc.office.ofEmployee',
  route: reference,
  sql: `select office_id as id, is_active as "isActive", (now() at time zone time_zone)::date as today
        from hc_core.offices where office_id = $id::bigint`,
});

/** Checks that people can be put into an office. Throws OFFICE_NOT_FOUND or OFFICE_CLOSED. */
export async function checkOffice(unit: UnitOfWork, id: string): Promise<void> {
  const inputPath = ['input', 'officeId'];
  const office = await unit.one(officeOf, { id });
  if (!office) throw refuse('OFFICE_NOT_FOUND', { inputPath });
  if (!office.isActive) throw refuse('OFFICE_CLOSED', { inputPath });
}

/** Today's date where an office is. */
export async function todayIn(unit: UnitOfWork, officeId: string): Promise<string> {
  return (await unit.one(officeOf, { id: officeId }))!.today;
}

/** Locks employees, in the order of their ids. Those that do not exist are left out. */
export function lockEmployees(unit: UnitOfWork, ids: readonly string[]): Promise<Map<string, EmployeeRow>> {
  return unit.lock(lockOne, ids);
}

/** Locks one employee. Throws EMPLOYEE_NOT_FOUND at `inputPath`. */
export async function lockEmployee(unit: UnitOfWork, id: string, inputPath: InputPath): Promise<EmployeeRow> {
  const employee = await unit.one(lockOne, { key: id });
  if (!employee) throw refuse('EMPLOYEE_NOT_FOUND', { inputPath });
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
  if (employee.id === viewer.employeeId) throw refuse('EMPLOYEE_OWN_RECORD', { inputPath });
  if (employee.status === 'TERMINATED') throw refuse('EMPLOYEE_LEFT', { inputPath });
  checkVersion(employee, input);
}

/** An e-mail address as it is kept. Throws EMPLOYEE_EMAIL_INVALID. */
export function emailAddress(given: string): string {
  const email = given.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254)
    throw refuse('EMPLOYEE_EMAIL_INVALID', { inputPath: ['input', 'email'] });
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

/** Writes down a change of an employee and leaves its event. */
export async function tellOfEmployee(
  unit: UnitOfWork,
  id: string,
  type: string,
  { before, after }: { readonly before: object | null; readonly after: object },
): Promise<void> {
  await unit.audit(employeeAudit, id, { entity: 'Employee', entityId: id, before, after });
  await unit.emit({ aggregate: 'Employee', aggregateId: id, type, payload: { employeeId: id, ...after } });
}
