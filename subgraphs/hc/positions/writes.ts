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
import { compareDecimals, isNumeric } from '../../runtime/decimals';
import { difference } from '../../runtime/difference';
import { merged, pick } from '../../runtime/edits';
import type { NewEvent } from '../../runtime/events/event-type';
import { isCurrencyCode } from '../../runtime/forms';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { changeOrganisation } from '../departments/organisation-gate';
import { departments } from '../departments/table';
import { employeesByDepartment } from '../employees/table';
import { refuse } from '../errors';
import { positionChanged, positionClosed, positionCreated } from '../events';
import type { ClosePositionInput, CreatePositionInput, UpdatePositionInput } from '../generated';
import { mutation, referenceAudit } from '../write-side';
import { type PositionRow, positions } from './table';

const read = statement('hc.position.read', reference)
  .sql`select ${columns(positions)} from ${positions} where position_id = ${param.bigint('id')}`;

const allot = nextId(positions, 'hc.position.allotId');

const taken = statement('hc.position.taken', reference)
  .sql`select ${columns(positions, 'id')} from ${positions} where code = ${param.text('code')}`;

const departmentOf = statement('hc.position.department', reference)
  .sql`select ${columns(departments, 'isActive')} from ${departments} where department_id = ${param.bigint('id')}`;

const insert = insertInto(positions, 'hc.position.insert');

const update = updateRow(positions, 'hc.position.update', {
  set: ['title', 'jobLevel', 'isManagerial', 'salaryMin', 'salaryMax'],
  returning: ['salaryMin', 'salaryMax'],
});

const close = updateRow(positions, 'hc.position.close', 'isActive');

const holdersOf = statement<{ holders: number }>('hc.position.countHolders', singleShard)
  .sql`select count(*)::integer as holders from ${employeesByDepartment}
       where department_id = ${key.bigint} and position_id = ${param.bigint('id')} and status <> 'TERMINATED'`;

/**
 * Adds a position to a department. Throws FORBIDDEN, POSITION_CODE_INVALID, POSITION_CODE_TAKEN, POSITION_LEVEL_INVALID,
 * POSITION_CURRENCY_INVALID, POSITION_BAND_INVALID, DEPARTMENT_NOT_FOUND or DEPARTMENT_CLOSED.
 */
export const createPosition = mutation('createPosition', (input: CreatePositionInput) => {
  const { idempotencyKey: _, isManagerial = false, currency = 'USD', ...given } = input;
  const position = { ...given, isManagerial, currency };
  const { code, departmentId } = position;
  checkLevel(position.jobLevel);
  if (!/^[A-Z0-9-]{2,20}$/.test(code)) throw refuse('POSITION_CODE_INVALID', ['input', 'code']);
  if (!isCurrencyCode(currency)) throw refuse('POSITION_CURRENCY_INVALID', ['input', 'currency']);
  return async (unit) => {
    await changeOrganisation(unit);
    checkBand(position);
    if (await unit.one(taken, { code })) throw refuse('POSITION_CODE_TAKEN', ['input', 'code']);
    const department = await unit.one(departmentOf, { id: departmentId });
    const inputPath = ['input', 'departmentId'];
    if (!department) throw refuse('DEPARTMENT_NOT_FOUND', inputPath);
    if (!department.isActive) throw refuse('DEPARTMENT_CLOSED', inputPath);
    const { id } = await unit.only(allot);
    await unit.run(insert, { ...position, id });
    const change = { before: null, after: position };
    await record(unit, id, change, positionCreated(id, { positionId: id, ...position }));
    return { id };
  };
});

/**
 * Changes a position. Throws FORBIDDEN, POSITION_NOT_FOUND, POSITION_CLOSED, STALE_VERSION, POSITION_LEVEL_INVALID or
 * POSITION_BAND_INVALID.
 */
export const updatePosition = mutation('updatePosition', (input: UpdatePositionInput) => {
  const { id, jobLevel } = input;
  if (jobLevel != null) checkLevel(jobLevel);
  return async (unit) => {
    const position = await positionToChange(unit, input);
    const state = pick(position, ['title', 'jobLevel', 'isManagerial', 'salaryMin', 'salaryMax']);
    const next = merged(state, input);
    checkBand(next);
    const kept = await unit.only(update, { ...next, id });
    const change = difference(position, { ...next, ...kept });
    await record(unit, id, change, positionChanged(id, { positionId: id, ...change.after }));
    return { id };
  };
});

/** Closes a position. Throws FORBIDDEN, POSITION_NOT_FOUND, POSITION_CLOSED, STALE_VERSION or POSITION_HAS_HOLDERS. */
export const closePosition = mutation('closePosition', (input: ClosePositionInput) => async (unit) => {
  const { id } = input;
  const { departmentId } = await positionToChange(unit, input);
  // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
  await unit.run(close, { id, isActive: false });
  const { holders } = await unit.only(holdersOf, { key: departmentId, id });
  if (holders > 0) throw refuse('POSITION_HAS_HOLDERS', ['input', 'id'], { details: { holders } });
  const change = { before: { isActive: true }, after: { isActive: false } };
  await record(unit, id, change, positionClosed(id, { positionId: id, ...change.after }));
  return { id };
});

async function positionToChange(
  unit: UnitOfWork,
  input: { readonly id: string; readonly version: number },
): Promise<PositionRow> {
  const inputPath = ['input', 'id'];
  await changeOrganisation(unit);
  const position = await unit.one(read, { id: input.id });
  if (!position) throw refuse('POSITION_NOT_FOUND', inputPath);
  if (!position.isActive) throw refuse('POSITION_CLOSED', inputPath);
  checkVersion(position, input);
  return position;
}

function checkLevel(jobLevel: number): void {
  if (jobLevel < 1 || jobLevel > 10) throw refuse('POSITION_LEVEL_INVALID', ['input', 'jobLevel']);
}

/** Both ends fit the column, begin above zero and are in order. */
function checkBand({ salaryMin, salaryMax }: Pick<PositionRow, 'salaryMin' | 'salaryMax'>): void {
  const isSound =
    compareDecimals(salaryMin, '0') > 0 &&
    compareDecimals(salaryMax, salaryMin) >= 0 &&
    isNumeric(salaryMin, 20, 4) &&
    isNumeric(salaryMax, 20, 4);
  if (!isSound) throw refuse('POSITION_BAND_INVALID', ['input', 'salaryMax']);
}

function record(
  unit: UnitOfWork,
  id: string,
  change: { readonly before: object | null; readonly after: object },
  event: NewEvent,
): Promise<void> {
  return unit.record(
    referenceAudit,
    `Position:${id}`,
    { entity: 'Position', entityId: id, ...change },
    event,
  );
}
