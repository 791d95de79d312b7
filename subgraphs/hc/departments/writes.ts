import {
  columns,
  insertInto,
  key,
  nextId,
  param,
  reference,
  singleShard,
  statement,
  updateRow,
} from '../../../citus';
import { difference } from '../../runtime/difference';
import { merged, pick } from '../../runtime/edits';
import type { NewEvent } from '../../runtime/events/event-type';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { employees, employeesByDepartment } from '../employees/table';
import { refuse } from '../errors';
import { departmentChanged, departmentClosed, departmentCreated } from '../events';
import type { CloseDepartmentInput, CreateDepartmentInput, UpdateDepartmentInput } from '../generated';
import { positions } from '../positions/table';
import { mutation, referenceAudit } from '../write-side';
import { changeOrganisation } from './organisation-gate';
import { type DepartmentRow, departments } from './table';

const read = statement('hc.department.read', reference)
  .sql`select ${columns(departments)} from ${departments} where department_id = ${param.bigint('id')}`;

const allot = nextId(departments, 'hc.department.allotId');

const taken = statement<{ code: boolean }>('hc.department.taken', reference)
  .sql`select code = ${param.text('code')} as code from ${departments}
       where department_id <> ${param.bigint('id')}
         and (code = ${param.text('code')} or cost_center = ${param.text('costCenter')})
       order by 1 desc limit 1`;

const insert = insertInto(departments, 'hc.department.insert');
const update = updateRow(departments, 'hc.department.update', 'name', 'parentId', 'headId', 'costCenter');
const close = updateRow(departments, 'hc.department.close', 'isActive');

const inUse = statement<{ children: boolean; positions: boolean }>('hc.department.inUse', reference)
  .sql`select exists (select from ${departments}
                      where parent_department_id = ${param.bigint('id')} and is_active) as children,
              exists (select from ${positions} where department_id = ${param.bigint('id')} and is_active) as positions`;

const membersOf = statement<{ members: number }>('hc.department.countMembers', singleShard)
  .sql`select count(*)::integer as members from ${employeesByDepartment}
       where department_id = ${key.bigint} and status <> 'TERMINATED'`;

const headStatus = statement('hc.department.headStatus', singleShard)
  .sql`select ${columns(employees, 'status')} from ${employees} where employee_id = ${key.bigint}`;

/**
 * Adds a department. Throws FORBIDDEN, DEPARTMENT_CODE_INVALID, DEPARTMENT_CODE_TAKEN, DEPARTMENT_COST_CENTER_TAKEN,
 * DEPARTMENT_NOT_FOUND or DEPARTMENT_CLOSED of the one above, or DEPARTMENT_HEAD_UNUSABLE.
 */
export const createDepartment = mutation('createDepartment', (input: CreateDepartmentInput) => {
  const { code, name, parentId = null, headId = null, costCenter } = input;
  if (!/^[A-Z]{2,6}$/.test(code)) throw refuse('DEPARTMENT_CODE_INVALID', ['input', 'code']);
  return async (unit) => {
    await changeOrganisation(unit);
    const { id } = await unit.only(allot);
    const department = { code, name, parentId, headId, costCenter };
    await checkUnique(unit, id, code, costCenter);
    if (parentId) await checkParent(unit, id, parentId);
    await unit.run(insert, { ...department, id });
    await checkHead(unit, headId);
    const change = { before: null, after: department };
    await record(unit, id, change, departmentCreated(id, { departmentId: id, ...department }));
    return { id };
  };
});

/**
 * Changes a department. Throws DEPARTMENT_NOT_FOUND, DEPARTMENT_CLOSED, STALE_VERSION, DEPARTMENT_PARENT_BELOW and as
 * `createDepartment`.
 */
export const updateDepartment = mutation(
  'updateDepartment',
  (input: UpdateDepartmentInput) => async (unit) => {
    const { id } = input;
    const department = await departmentToChange(unit, input);
    const state = pick(department, ['name', 'parentId', 'headId', 'costCenter']);
    const next = merged(state, input, ['headId']);
    await checkUnique(unit, id, department.code, next.costCenter);
    if (next.parentId && next.parentId !== department.parentId) await checkParent(unit, id, next.parentId);
    await unit.run(update, { ...next, id });
    if (next.headId !== department.headId) await checkHead(unit, next.headId);
    const change = difference(department, next);
    await record(unit, id, change, departmentChanged(id, { departmentId: id, ...change.after }));
    return { id };
  },
);

/**
 * Closes a department. Throws FORBIDDEN, DEPARTMENT_NOT_FOUND, DEPARTMENT_CLOSED, STALE_VERSION,
 * DEPARTMENT_HAS_CHILDREN, DEPARTMENT_HAS_POSITIONS or DEPARTMENT_HAS_MEMBERS.
 */
export const closeDepartment = mutation('closeDepartment', (input: CloseDepartmentInput) => async (unit) => {
  const { id } = input;
  const inputPath = ['input', 'id'];
  await departmentToChange(unit, input);
  const used = await unit.only(inUse, { id });
  if (used.children) throw refuse('DEPARTMENT_HAS_CHILDREN', inputPath);
  if (used.positions) throw refuse('DEPARTMENT_HAS_POSITIONS', inputPath);
  // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
  await unit.run(close, { id, isActive: false });
  const { members } = await unit.only(membersOf, { key: id });
  if (members > 0) throw refuse('DEPARTMENT_HAS_MEMBERS', inputPath, { details: { members } });
  const change = { before: { isActive: true }, after: { isActive: false } };
  await record(unit, id, change, departmentClosed(id, { departmentId: id, ...change.after }));
  return { id };
});

async function departmentToChange(
  unit: UnitOfWork,
  input: { readonly id: string; readonly version: number },
): Promise<DepartmentRow> {
  const inputPath = ['input', 'id'];
  await changeOrganisation(unit);
  const department = await unit.one(read, { id: input.id });
  if (!department) throw refuse('DEPARTMENT_NOT_FOUND', inputPath);
  if (!department.isActive) throw refuse('DEPARTMENT_CLOSED', inputPath);
  checkVersion(department, input);
  return department;
}

async function checkUnique(unit: UnitOfWork, id: string, code: string, costCenter: string): Promise<void> {
  const other = await unit.one(taken, { id, code, costCenter });
  if (other?.code) throw refuse('DEPARTMENT_CODE_TAKEN', ['input', 'code']);
  if (other) throw refuse('DEPARTMENT_COST_CENTER_TAKEN', ['input', 'costCenter']);
}

/** The departments remain a tree: the line upwards does not meet the department itself. */
async function checkParent(unit: UnitOfWork, id: string, parentId: string): Promise<void> {
  const inputPath = ['input', 'parentId'];
  const parent = await unit.one(read, { id: parentId });
  if (!parent) throw refuse('DEPARTMENT_NOT_FOUND', inputPath);
  if (!parent.isActive) throw refuse('DEPARTMENT_CLOSED', inputPath);
  for (let above: DepartmentRow | null = parent; above; ) {
    if (above.id === id) throw refuse('DEPARTMENT_PARENT_BELOW', inputPath);
    above = above.parentId ? await unit.one(read, { id: above.parentId }) : null;
  }
}

/** After the department is written: employees point to it. Their end of employment waits for this transaction. */
async function checkHead(unit: UnitOfWork, headId: string | null): Promise<void> {
  if (!headId) return;
  const head = await unit.one(headStatus, { key: headId });
  if (!head || head.status === 'TERMINATED') throw refuse('DEPARTMENT_HEAD_UNUSABLE', ['input', 'headId']);
}

function record(
  unit: UnitOfWork,
  id: string,
  change: { readonly before: object | null; readonly after: object },
  event: NewEvent,
): Promise<void> {
  return unit.record(
    referenceAudit,
    `Department:${id}`,
    { entity: 'Department', entityId: id, ...change },
    event,
  );
}
