import { findRow, insertInto, nextId, updateRow } from '../../../../citus';
import { today } from '../../../runtime/arguments';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import { refuse } from '../../errors';
import { controlActivated, controlAdded, controlChanged, controlRetired } from '../../events';
import type { AddControlInput, ChangeControlInput, UpdateControlInput } from '../../generated';
import { command, finder, record } from '../../risks/writes/below';
import { controls, type RiskControlRow } from '../table';

const DESCRIBED = ['name', 'description', 'controlType', 'automation', 'frequency'] as const;
const CHANGED = [...DESCRIBED, 'isKey', 'ownerId', 'nextTestDueOn'] as const;

const allotId = nextId(controls, 'risk.control.allotId');
const insert = insertInto(controls, 'risk.control.insert');
const update = updateRow(controls, 'risk.control.update', ...CHANGED);
const setStatus = updateRow(controls, 'risk.control.setStatus', 'status');

/** A control of a locked risk. Throws CONTROL_NOT_FOUND, CONTROL_WRONG_STATUS or STALE_VERSION. */
export const findControl = finder(findRow(controls, 'risk.control.find'), {
  missing: 'CONTROL_NOT_FOUND',
  wrong: 'CONTROL_WRONG_STATUS',
  called: 'control',
});

/** Adds a control to a risk. Throws RISK_NOT_FOUND, RISK_CLOSED or CONTROL_DUE_DATE_INVALID. */
export const addControl = command<AddControlInput>('addControl', async (unit, input) => {
  const { riskId, ownerId, nextTestDueOn, isKey = false, draft } = input;
  checkDue(nextTestDueOn);
  const { id } = await unit.only(allotId);
  const controlNumber = `CTL-${id.padStart(5, '0')}`;
  const status: RiskControlRow['status'] = draft ? 'DRAFT' : 'ACTIVE';
  const control = { controlNumber, ...pick(input, DESCRIBED), isKey, status, ownerId, nextTestDueOn };
  await unit.run(insert, { ...control, key: riskId, id });
  const change = { entity: 'RiskControl', entityId: id, before: null, after: control };
  await record(unit, riskId, change, controlAdded, { controlId: id, controlNumber, status });
  return id;
});

/**
 * Changes a control. Throws RISK_NOT_FOUND, RISK_CLOSED, CONTROL_NOT_FOUND, CONTROL_WRONG_STATUS, STALE_VERSION or
 * CONTROL_DUE_DATE_INVALID.
 */
export const updateControl = command<UpdateControlInput>('updateControl', async (unit, input) => {
  const { riskId, id } = input;
  const control = await findControl(unit, input, ['DRAFT', 'ACTIVE']);
  checkDue(input.nextTestDueOn);
  const state = pick(control, CHANGED);
  const next = merged(state, input);
  await unit.run(update, { ...next, key: riskId, id });
  const change = { entity: 'RiskControl', entityId: id, ...difference(state, next) };
  await record(unit, riskId, change, controlChanged, { controlId: id });
  return id;
});

/**
 * The command that moves a control from one of some states to another. It throws RISK_NOT_FOUND, RISK_CLOSED,
 * CONTROL_NOT_FOUND, CONTROL_WRONG_STATUS or STALE_VERSION.
 */
const moving = (
  name: string,
  from: readonly RiskControlRow['status'][],
  status: RiskControlRow['status'],
  event: typeof controlActivated,
) =>
  command<ChangeControlInput>(name, async (unit, input) => {
    const { riskId, id } = input;
    const { status: before, controlNumber } = await findControl(unit, input, from);
    await unit.run(setStatus, { key: riskId, id, status });
    const states = { before: { status: before }, after: { status } };
    const change = { entity: 'RiskControl', entityId: id, ...states };
    await record(unit, riskId, change, event, { controlId: id, controlNumber });
    return id;
  });

/** Puts a control into operation. */
export const activateControl = moving('activateControl', ['DRAFT'], 'ACTIVE', controlActivated);

/** Ends a control. */
export const retireControl = moving('retireControl', ['DRAFT', 'ACTIVE'], 'RETIRED', controlRetired);

function checkDue(nextTestDueOn: string | null | undefined): void {
  if (nextTestDueOn != null && nextTestDueOn < today())
    throw refuse('CONTROL_DUE_DATE_INVALID', ['input', 'nextTestDueOn']);
}
