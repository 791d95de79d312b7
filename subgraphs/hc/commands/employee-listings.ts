import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { EmployeeRow } from '../employees';

/** What the lookup tables keep of an employee. */
export type Listed = Pick<
  EmployeeRow,
  'id' | 'sortName' | 'hiredOn' | 'status' | 'departmentId' | 'positionId' | 'officeId' | 'managerId'
>;

const listInDepartment = statement<Params, never>({
  name: 'hc.employee.listInDepartment',
  route: singleShard,
  sql: `insert into hc_core.employees_by_department
          (department_id, employee_id, sort_name, hired_on, status, position_id, office_id)
        values ($key::bigint, $id::bigint, $sortName::text, $hiredOn::date, $status::text, $positionId::bigint,
                $officeId::bigint)
        on conflict (department_id, employee_id) do update
        set sort_name = excluded.sort_name, hired_on = excluded.hired_on, status = excluded.status,
            position_id = excluded.position_id, office_id = excluded.office_id`,
});

const unlistInDepartment = statement<Params, never>({
  name: 'hc.employee.unlistInDepartment',
  route: singleShard,
  sql: 'delete from hc_core.employees_by_department where department_id = $key::bigint and employee_id = $id::bigint',
});

const listBelowManager = statement<Params, never>({
  name: 'hc.employee.listBelowManager',
  route: singleShard,
  sql: `insert into hc_core.employees_by_manager
          (manager_id, employee_id, sort_name, hired_on, status, department_id, position_id, office_id)
        values ($key::bigint, $id::bigint, $sortName::text, $hiredOn::date, $status::text, $departmentId::bigint,
                $positionId::bigint, $officeId::bigint)
        on conflict (manager_id, employee_id) do update
        set sort_name = excluded.sort_name, hired_on = excluded.hired_on, status = excluded.status,
            department_id = excluded.department_id, position_id = excluded.position_id, office_id = excluded.office_id`,
});

const unlistBelowManager = statement<Params, never>({
  name: 'hc.employee.unlistBelowManager',
  route: singleShard,
  sql: 'delete from hc_core.employees_by_manager where manager_id = $key::bigint and employee_id = $id::bigint',
});

const claim = statement<Params, { email: string }>({
  name: 'hc.employee.claimEmail',
  route: singleShard,
  sql: `insert into hc_core.employees_by_email (email, employee_id) values ($key::text, $id::bigint)
        on conflict (email) do nothing returning email`,
});

const release = statement<Params, never>({
  name: 'hc.employee.releaseEmail',
  route: singleShard,
  sql: 'delete from hc_core.employees_by_email where email = $key::text and employee_id = $id::bigint',
});

/** Brings the lists of departments and managers in step with an employee; `before` is null for a new one. */
export async function relist(
  unit: UnitOfWork,
  before: Pick<Listed, 'departmentId' | 'managerId'> | null,
  now: Listed,
): Promise<void> {
  const { id, departmentId, managerId } = now;
  if (before && before.departmentId !== departmentId)
    await unit.run(unlistInDepartment, { key: before.departmentId, id });
  if (before?.managerId && before.managerId !== managerId)
    await unit.run(unlistBelowManager, { key: before.managerId, id });
  await unit.run(listInDepartment, { ...now, key: departmentId });
  if (managerId) await unit.run(listBelowManager, { ...now, key: managerId });
}

/** Makes an e-mail address somebody's. Returns whether it was free. */
export async function claimEmail(unit: UnitOfWork, email: string, id: string): Promise<boolean> {
  return (await unit.one(claim, { key: email, id })) !== null;
}

/** Lets an e-mail address go. */
export async function releaseEmail(unit: UnitOfWork, email: string, id: string): Promise<void> {
  await unit.run(release, { key: email, id });
}
