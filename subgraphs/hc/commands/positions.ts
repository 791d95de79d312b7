import { columns, type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { DepartmentRow } from '../departments';
import { refuse } from '../errors';
import type { ClosePositionInput, CreatePositionInput, UpdatePositionInput } from '../generated';
import { type PositionRow, positionColumns } from '../positions';
import { hcWrites, referenceAudit } from '../write-side';
import { changesBetween } from './changes';
import { changeOrganisation } from './organisation-gate';

const read = statement<Params, PositionRow>({
  name: 'hc.position.read',
  route: reference,
  sql: `select ${columns<PositionRow>(positionColumns)} from hc_core.positions where position_id = $id::bigint`,
});

const allot = statement<Params, { id: string }>({
  name: 'hc.position.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('hc_core.positions', 'position_id'))::bigint as id`,
});

const taken = statement<Params, { readonly id: string }>({
  name: 'hc.position.taken',
  route: reference,
  sql: 'select position_id as id from hc_core.positions where code = $code::text',
});

const departmentOf = statement<Params, Pick<DepartmentRow, 'isActive'>>({
  name: 'hc.position.department',
  route: reference,
  sql: 'select is_active as "isActive" from hc_core.departments where department_id = $id::bigint',
});

const checkAmounts = statement<Params, { readonly sound: boolean }>({
  name: 'hc.position.checkBand',
  route: reference,
  sql: `select $salaryMin::numeric > 0 and $salaryMax::numeric >= $salaryMin and $salaryMax < 1e16
               and $salaryMin = round($salaryMin, 4) and $salaryMax = round($salaryMax, 4) as sound`,
});

const insert = statement<Params, never>({
  name: 'hc.position.insert',
  route: reference,
  sql: `insert into hc_core.positions
          (position_id, code, title, department_id, job_level, is_managerial, salary_min, salary_max, currency)
        values ($id::bigint, $code::text, $title::text, $departmentId::bigint, $jobLevel::integer,
                $isManagerial::boolean, $salaryMin::numeric, $salaryMax::numeric, $currency::text)`,
});

const update = statement<Params, Pick<PositionRow, 'salaryMin' | 'salaryMax'>>({
  name: 'hc.position.update',
  route: reference,
  sql: `update hc_core.positions
        set title = $title::text, job_level = $jobLevel::integer, is_managerial = $isManagerial::boolean,
            salary_min = $salaryMin::numeric, salary_max = $salaryMax::numeric, updated_at = now(),
            version = version + 1
        where position_id = $id::bigint returning salary_min as "salaryMin", salary_max as "salaryMax"`,
});

const close = statement<Params, never>({
  name: 'hc.position.close',
  route: reference,
  sql: `update hc_core.positions set is_active = false, updated_at = now(), version = version + 1
        where position_id = $id::bigint`,
});

const holdersOf = statement<Params, { readonly holders: number }>({
  name: 'hc.position.countHolders',
  route: singleShard,
  sql: `select count(*)::integer as holders from hc_core.employees_by_department
        where department_id = $key::bigint and position_id = $id::bigint and status <> 'TERMINATED'`,
});

/**
 * Adds a position to a department. Throws FORBIDDEN, POSITION_CODE_INVALID, POSITION_CODE_TAKEN, POSITION_LEVEL_INVALID,
 * POSITION_CURRENCY_INVALID, POSITION_BAND_INVALID, DEPARTMENT_NOT_FOUND or DEPARTMENT_CLOSED.
 */
export function createPosition(
  context: SubgraphContext,
  input: CreatePositionInput,
): Promise<{ id: string }> {
  const { idempotencyKey: _, ...position } = input;
  const { code, departmentId, currency = 'USD' } = position;
  checkLevel(position.jobLevel);
  if (!/^[A-Z0-9-]{2,20}$/.test(code))
    throw refuse('POSITION_CODE_INVALID', { inputPath: ['input', 'code'] });
  if (!/^[A-Z]{3}$/.test(currency))
    throw refuse('POSITION_CURRENCY_INVALID', { inputPath: ['input', 'currency'] });
  return mutate(context, hcWrites, { name: 'createPosition', input }, async (unit) => {
    requireRole(unit.viewer, 'hr');
    await changeOrganisation(unit);
    await checkBand(unit, position);
    if (await unit.one(taken, { code }))
      throw refuse('POSITION_CODE_TAKEN', { inputPath: ['input', 'code'] });
    const department = await unit.one(departmentOf, { id: departmentId });
    const inputPath = ['input', 'departmentId'];
    if (!department) throw refuse('DEPARTMENT_NOT_FOUND', { inputPath });
    if (!department.isActive) throw refuse('DEPARTMENT_CLOSED', { inputPath });
    const { id } = (await unit.one(allot, {}))!;
    await unit.run(insert, { ...position, id });
    await tell(unit, id, 'PositionCreated', { before: null, after: position });
    return { id };
  });
}

/**
 * Changes a position. Throws FORBIDDEN, POSITION_NOT_FOUND, POSITION_CLOSED, STALE_VERSION, POSITION_LEVEL_INVALID or
 * POSITION_BAND_INVALID.
 */
export function updatePosition(
  context: SubgraphContext,
  input: UpdatePositionInput,
): Promise<{ id: string }> {
  const { id, title, jobLevel, isManagerial } = input;
  if (jobLevel != null) checkLevel(jobLevel);
  return mutate(context, hcWrites, { name: 'updatePosition', input }, async (unit) => {
    const position = await positionToChange(unit, input);
    const next = {
      title: title ?? position.title,
      jobLevel: jobLevel ?? position.jobLevel,
      isManagerial: isManagerial ?? position.isManagerial,
      salaryMin: input.salaryMin ?? position.salaryMin,
      salaryMax: input.salaryMax ?? position.salaryMax,
    };
    await checkBand(unit, next);
    const kept = (await unit.one(update, { ...next, id }))!;
    await tell(unit, id, 'PositionChanged', changesBetween(position, { ...next, ...kept }));
    return { id };
  });
}

/** Closes a position. Throws FORBIDDEN, POSITION_NOT_FOUND, POSITION_CLOSED, STALE_VERSION or POSITION_HAS_HOLDERS. */
export function closePosition(context: SubgraphContext, input: ClosePositionInput): Promise<{ id: string }> {
  const { id } = input;
  return mutate(context, hcWrites, { name: 'closePosition', input }, async (unit) => {
    const { departmentId } = await positionToChange(unit, input);
    // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
    await unit.run(close, { id });
    const { holders } = (await unit.one(holdersOf, { key: departmentId, id }))!;
    if (holders > 0)
      throw refuse('POSITION_HAS_HOLDERS', { inputPath: ['input', 'id'], details: { holders } });
    await tell(unit, id, 'PositionClosed', { before: { isActive: true }, after: { isActive: false } });
    return { id };
  });
}

async function positionToChange(
  unit: UnitOfWork,
  input: { readonly id: string; readonly version: number },
): Promise<PositionRow> {
  const inputPath = ['input', 'id'];
  requireRole(unit.viewer, 'hr');
  await changeOrganisation(unit);
  const position = await unit.one(read, { id: input.id });
  if (!position) throw refuse('POSITION_NOT_FOUND', { inputPath });
  if (!position.isActive) throw refuse('POSITION_CLOSED', { inputPath });
  checkVersion(position, input);
  return position;
}

function checkLevel(jobLevel: number): void {
  if (jobLevel < 1 || jobLevel > 10)
    throw refuse('POSITION_LEVEL_INVALID', { inputPath: ['input', 'jobLevel'] });
}

async function checkBand(
  unit: UnitOfWork,
  { salaryMin, salaryMax }: Pick<PositionRow, 'salaryMin' | 'salaryMax'>,
): Promise<void> {
  const { sound } = (await unit.one(checkAmounts, { salaryMin, salaryMax }))!;
  if (!sound) throw refuse('POSITION_BAND_INVALID', { inputPath: ['input', 'salaryMax'] });
}

async function tell(
  unit: UnitOfWork,
  id: string,
  type: string,
  { before, after }: { readonly before: object | null; readonly after: object },
): Promise<void> {
  await unit.audit(referenceAudit, `Position:${id}`, { entity: 'Position', entityId: id, before, after });
  await unit.emit({ aggregate: 'Position', aggregateId: id, type, payload: { positionId: id, ...after } });
}
