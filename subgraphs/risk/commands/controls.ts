import { columns, type Params, reference, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { controlColumns, type RiskControlRow } from '../controls';
import { refuse } from '../errors';
import type { AddControlInput, ChangeControlInput, ControlStatus, UpdateControlInput } from '../generated';
import type { RiskChild } from '../register/child';
import { lockRisk } from '../register/locked-risk';
import { merged, pick, record } from '../register/record';
import { riskWrites } from '../write-side';

const allot = statement<Params, { id: string; controlNumber: string }>({
  name: 'risk.control.allotId',
  route: reference,
  sql: `select id, 'CTL-' || lpad(id::text, greatest(5, length(id::text)), '0') as "controlNumber"
        from (select nextval(pg_get_serial_sequence('risk_assessment.risk_controls', 'control_id'))::bigint as id) allotted`,
});

const insert = statement<Params, never>({
  name: 'risk.control.insert',
  route: singleShard,
  sql: `insert into risk_assessment.risk_controls
          (risk_id, control_id, control_number, name, description, control_type, automation, frequency, is_key, status,
           owner_id, next_test_due_on)
        values ($key::bigint, $id::bigint, $controlNumber::text, $name::text, $description::text, $controlType::text,
                $automation::text, $frequency::text, $isKey::boolean, $status::text, $ownerId::bigint,
                $nextTestDueOn::date)`,
});

const find = statement<Params, RiskControlRow>({
  name: 'risk.control.find',
  route: singleShard,
  sql: `select ${columns<RiskControlRow>(controlColumns)} from risk_assessment.risk_controls
        where risk_id = $key::bigint and control_id = $id::bigint`,
});

const update = statement<Params, never>({
  name: 'risk.control.update',
  route: singleShard,
  sql: `update risk_assessment.risk_controls
        set name = $name::text, description = $description::text, control_type = $controlType::text,
            automation = $automation::text, frequency = $frequency::text, is_key = $isKey::boolean,
            owner_id = $ownerId::bigint, next_test_due_on = $nextTestDueOn::date, updated_at = now(),
            version = version + 1
        where risk_id = $key::bigint and control_id = $id::bigint`,
});

const setStatus = statement<Params, never>({
  name: 'risk.control.setStatus',
  route: singleShard,
  sql: `update risk_assessment.risk_controls set status = $status::text, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and control_id = $id::bigint`,
});

/** Adds a control to a risk. Throws RISK_NOT_FOUND, RISK_CLOSED or CONTROL_DUE_DATE_INVALID. */
export function addControl(context: SubgraphContext, input: AddControlInput): Promise<RiskChild> {
  const { riskId, ownerId, nextTestDueOn, isKey = false, draft } = input;
  return mutate(context, riskWrites, { name: 'addControl', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    checkDue(nextTestDueOn);
    const { id, controlNumber } = (await unit.one(allot, {}))!;
    const status: ControlStatus = draft ? 'DRAFT' : 'ACTIVE';
    const described = pick(input, ['name', 'description', 'controlType', 'automation', 'frequency']);
    const control = { controlNumber, ...described, isKey, status, ownerId, nextTestDueOn };
    await unit.run(insert, { ...control, key: riskId, id });
    await record(unit, riskId, {
      entity: 'RiskControl',
      entityId: id,
      before: null,
      after: control,
      event: 'RiskControlAdded',
      payload: { controlId: id, controlNumber, status },
    });
    return { riskId, id };
  });
}

/**
 * Changes a control. Throws RISK_NOT_FOUND, RISK_CLOSED, CONTROL_NOT_FOUND, CONTROL_WRONG_STATUS, STALE_VERSION or
 * CONTROL_DUE_DATE_INVALID.
 */
export function updateControl(context: SubgraphContext, input: UpdateControlInput): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'updateControl', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const control = await findControl(unit, riskId, id, ['DRAFT', 'ACTIVE']);
    checkVersion(control, input);
    checkDue(input.nextTestDueOn);
    const state = pick(control, [
      'name',
      'description',
      'controlType',
      'automation',
      'frequency',
      'isKey',
      'ownerId',
      'nextTestDueOn',
    ]);
    const next = merged(state, input);
    await unit.run(update, { ...next, key: riskId, id });
    await record(unit, riskId, {
      entity: 'RiskControl',
      entityId: id,
      ...difference(state, next),
      event: 'RiskControlChanged',
      payload: { controlId: id },
    });
    return { riskId, id };
  });
}

const MOVES = {
  activateControl: { from: ['DRAFT'], to: 'ACTIVE', event: 'RiskControlActivated' },
  retireControl: { from: ['DRAFT', 'ACTIVE'], to: 'RETIRED', event: 'RiskControlRetired' },
} as const satisfies Record<string, { from: readonly ControlStatus[]; to: ControlStatus; event: string }>;

/**
 * Puts a control into operation or ends it. Throws RISK_NOT_FOUND, RISK_CLOSED, CONTROL_NOT_FOUND,
 * CONTROL_WRONG_STATUS or STALE_VERSION.
 */
export function moveControl(
  context: SubgraphContext,
  name: keyof typeof MOVES,
  input: ChangeControlInput,
): Promise<RiskChild> {
  const { riskId, id } = input;
  const { from, to, event } = MOVES[name];
  return mutate(context, riskWrites, { name, input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const control = await findControl(unit, riskId, id, from);
    checkVersion(control, input);
    await unit.run(setStatus, { key: riskId, id, status: to });
    await record(unit, riskId, {
      entity: 'RiskControl',
      entityId: id,
      before: { status: control.status },
      after: { status: to },
      event,
      payload: { controlId: id, controlNumber: control.controlNumber },
    });
    return { riskId, id };
  });
}

/** A control of a locked risk, in one of the states allowed. Throws CONTROL_NOT_FOUND or CONTROL_WRONG_STATUS. */
export async function findControl(
  unit: UnitOfWork,
  riskId: string,
  id: string,
  allowed: readonly ControlStatus[],
  field: 'id' | 'controlId' = 'id',
): Promise<RiskControlRow> {
  const inputPath = ['input', field];
  const control = await unit.one(find, { key: riskId, id });
  if (!control) throw refuse('CONTROL_NOT_FOUND', { inputPath });
  if (!allowed.includes(control.status))
    throw refuse('CONTROL_WRONG_STATUS', { message: `The control is ${control.status}.`, inputPath });
  return control;
}

function checkDue(nextTestDueOn: string | null | undefined): void {
  if (nextTestDueOn != null && nextTestDueOn < today())
    throw refuse('CONTROL_DUE_DATE_INVALID', { inputPath: ['input', 'nextTestDueOn'] });
}
