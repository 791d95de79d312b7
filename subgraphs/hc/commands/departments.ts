import { columns, type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { type DepartmentRow, departmentColumns } from '../departments';
import type { EmployeeRow } from '../employees';
import { refuse } from '../errors';
import type { CloseDepartmentInput, CreateDepartmentInput, UpdateDepartmentInput } from '../generated';
import { hcWrites, referenceAudit } from '../write-side';
import { changesBetween } from './changes';
import { changeOrganisation } from './organisation-gate';

const read = statement<Params, DepartmentRow>({
  name: 'hc.department.read',
  route: reference,
  sql: `select ${columns<DepartmentRow>(departmentColumns)} from hc_core.departments where department_id = $id::bigint`,
});

const allot = statement<Params, { id: string }>({
  name: 'hc.department.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('hc_core.departments', 'department_id'))::bigint as id`,
});

const taken = statement<Params, { readonly code: boolean }>({
  name: 'hc.department.taken',
  route: reference,
  sql: `select code = $code::text as code from hc_core.departments
        where department_id <> $id::bigint and (code = $code or cost_center = $costCenter::text)
        order by 1 desc limit 1`,
});

const insert = statement<Params, never>({
  name: 'hc.department.insert',
  route: reference,
  sql: `insert into hc_core.departments (department_id, code, name, parent_department_id, head_employee_id, cost_center)
        values ($id::bigint, $code::text, $name::text, $parentId::bigint, $headId::bigint, $costCenter::text)`,
});

const update = statement<Params, never>({
  name: 'hc.department.update',
  route: reference,
  sql: `update hc_core.departments
        set name = $name::text, parent_department_id = $parentId::bigint, head_employee_id = $headId::bigint,
            cost_center = $costCenter::text, updated_at = now(), version = version + 1
        where department_id = $id::bigint`,
});

const close = statement<Params, never>({
  name: 'hc.department.close',
  route: reference,
  sql: `update hc_core.departments set is_active = false, updated_at = now(), version = version + 1
        where department_id = $id::bigint`,
});

const inUse = statement<Params, { readonly children: boolean; readonly positions: boolean }>({
  name: 'hc.department.inUse',
  route: reference,
  sql: `select exists (select from hc_core.departments where parent_department_id = $id::bigint and is_active) as children,
               exists (select from hc_core.positions where department_id = $id and is_active) as positions`,
});

const membersOf = statement<Params, { readonly members: number }>({
  name: 'hc.department.countMembers',
  route: singleShard,
  sql: `select count(*)::integer as members from hc_core.employees_by_department
        where department_id = $key::bigint and status <> 'TERMINATED'`,
});

const headStatus = statement<Params, Pick<EmployeeRow, 'status'>>({
  name: 'hc.department.headStatus',
  route: singleShard,
  sql: 'select status from hc_core.employees where employee_id = $key::bigint',
});

/**
 * Adds a department. Throws FORBIDDEN, DEPARTMENT_CODE_INVALID, DEPARTMENT_CODE_TAKEN, DEPARTMENT_COST_CENTER_TAKEN,
 * DEPARTMENT_NOT_FOUND or DEPARTMENT_CLOSED of the one above, or DEPARTMENT_HEAD_UNUSABLE.
 */
export function createDepartment(
  context: SubgraphContext,
  input: CreateDepartmentInput,
): Promise<{ id: string }> {
  const { code, name, parentId = null, headId = null, costCenter } = input;
  if (!/^[A-Z]{2,6}$/.test(code)) throw refuse('DEPARTMENT_CODE_INVALID', { inputPath: ['input', 'code'] });
  return mutate(context, hcWrites, { name: 'createDepartment', input }, async (unit) => {
    requireRole(unit.viewer, 'hr');
    await changeOrganisation(unit);
    const { id } = (await unit.one(allot, {}))!;
    const department = { code, name, parentId, headId, costCenter };
    await checkUnique(unit, id, code, costCenter);
    if (parentId) await checkParent(unit, id, parentId);
    await unit.run(insert, { ...department, id });
    await checkHead(unit, headId);
    await tell(unit, id, 'DepartmentCreated', { before: null, after: department });
    return { id };
  });
}

/**
 * Changes a department. Throws DEPARTMENT_NOT_FOUND, DEPARTMENT_CLOSED, STALE_VERSION, DEPARTMENT_PARENT_BELOW and as
 * `createDepartment`.
 */
export function updateDepartment(
  context: SubgraphContext,
  input: UpdateDepartmentInput,
): Promise<{ id: string }> {
  const { id, name, parentId, headId, costCenter } = input;
  return mutate(context, hcWrites, { name: 'updateDepartment', input }, async (unit) => {
    const department = await departmentToChange(unit, input);
    const next = {
      name: name ?? department.name,
      parentId: parentId ?? department.parentId,
      headId: headId === undefined ? department.headId : headId,
      costCenter: costCenter ?? department.costCenter,
    };
    await checkUnique(unit, id, department.code, next.costCenter);
    if (next.parentId && next.parentId !== department.parentId) await checkParent(unit, id, next.parentId);
    await unit.run(update, { ...next, id });
    if (next.headId !== department.headId) await checkHead(unit, next.headId);
    await tell(unit, id, 'DepartmentChanged', changesBetween(department, next));
    return { id };
  });
}

/**
 * Closes a department. Throws FORBIDDEN, DEPARTMENT_NOT_FOUND, DEPARTMENT_CLOSED, STALE_VERSION,
 * DEPARTMENT_HAS_CHILDREN, DEPARTMENT_HAS_POSITIONS or DEPARTMENT_HAS_MEMBERS.
 */
export function closeDepartment(
  context: SubgraphContext,
  input: CloseDepartmentInput,
): Promise<{ id: string }> {
  const { id } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, hcWrites, { name: 'closeDepartment', input }, async (unit) => {
    await departmentToChange(unit, input);
    const used = (await unit.one(inUse, { id }))!;
    if (used.children) throw refuse('DEPARTMENT_HAS_CHILDREN', { inputPath });
    if (used.positions) throw refuse('DEPARTMENT_HAS_POSITIONS', { inputPath });
    // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
    await unit.run(close, { id });
    const { members } = (await unit.one(membersOf, { key: id }))!;
    if (members > 0) throw refuse('DEPARTMENT_HAS_MEMBERS', { inputPath, details: { members } });
    await tell(unit, id, 'DepartmentClosed', { before: { isActive: true }, after: { isActive: false } });
    return { id };
  });
}

async function departmentToChange(
  unit: UnitOfWork,
  input: { readonly id: string; readonly version: number },
): Promise<DepartmentRow> {
  const inputPath = ['input', 'id'];
  requireRole(unit.viewer, 'hr');
  await changeOrganisation(unit);
  const department = await unit.one(read, { id: input.id });
  if (!department) throw refuse('DEPARTMENT_NOT_FOUND', { inputPath });
  if (!department.isActive) throw refuse('DEPARTMENT_CLOSED', { inputPath });
  checkVersion(department, input);
  return department;
}

async function checkUnique(unit: UnitOfWork, id: string, code: string, costCenter: string): Promise<void> {
  const other = await unit.one(taken, { id, code, costCenter });
  if (other?.code) throw refuse('DEPARTMENT_CODE_TAKEN', { inputPath: ['input', 'code'] });
  if (other) throw refuse('DEPARTMENT_COST_CENTER_TAKEN', { inputPath: ['input', 'costCenter'] });
}

/** The departments remain a tree: the line upwards does not meet the department itself. */
async function checkParent(unit: UnitOfWork, id: string, parentId: string): Promise<void> {
  const inputPath = ['input', 'parentId'];
  const parent = await unit.one(read, { id: parentId });
  if (!parent) throw refuse('DEPARTMENT_NOT_FOUND', { inputPath });
  if (!parent.isActive) throw refuse('DEPARTMENT_CLOSED', { inputPath });
  for (let above: DepartmentRow | null = parent; above; ) {
    if (above.id === id) throw refuse('DEPARTMENT_PARENT_BELOW', { inputPath });
    above = above.parentId ? await unit.one(read, { id: above.parentId }) : null;
  }
}

/** After the department is written: employees point to it. Their end of employment waits for this transaction. */
async function checkHead(unit: UnitOfWork, headId: string | null): Promise<void> {
  if (!headId) return;
  const head = await unit.one(headStatus, { key: headId });
  if (!head || head.status === 'TERMINATED')
    throw refuse('DEPARTMENT_HEAD_UNUSABLE', { inputPath: ['input', 'headId'] });
}

async function tell(
  unit: UnitOfWork,
  id: string,
  type: string,
  { before, after }: { readonly before: object | null; readonly after: object },
): Promise<void> {
  await unit.audit(referenceAudit, `Department:${id}`, { entity: 'Department', entityId: id, before, after });
  await unit.emit({
    aggregate: 'Department',
    aggregateId: id,
    type,
    payload: { departmentId: id, ...after },
  });
}
