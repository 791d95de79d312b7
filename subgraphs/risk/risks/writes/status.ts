import { insertInto, updateRow } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { riskStatusChanged } from '../../events';
import { type RiskRow, risks, statusChanges } from '../table';
import { record } from './below';
import type { LockedRisk } from './locked-risk';

const setStatus = updateRow(risks, 'risk.risk.setStatus', 'status', 'closedOn', 'response');
const insertChange = insertInto(statusChanges, 'risk.statusChange.insert');

/** Appends to the history of the states of a risk. */
export async function addStatusChange(
  unit: UnitOfWork,
  riskId: string,
  fromStatus: RiskRow['status'] | null,
  toStatus: RiskRow['status'],
  note: string,
): Promise<void> {
  const changedById = unit.viewer.employeeId;
  await unit.run(insertChange, { key: riskId, fromStatus, toStatus, changedById, note });
}

/**
 * Moves a locked risk to another state, with history, trail and event; the caller brings the lists up to date.
 * Returns the risk as it is then.
 */
export async function moveRisk(
  unit: UnitOfWork,
  risk: LockedRisk,
  to: RiskRow['status'],
  note: string,
  more: { readonly closedOn?: string; readonly response?: 'ACCEPT'; readonly about?: object } = {},
): Promise<LockedRisk> {
  const { id, status: from, residualScore } = risk;
  const { closedOn = null, response = risk.response, about } = more;
  await unit.run(setStatus, { key: id, status: to, closedOn, response });
  await addStatusChange(unit, id, from, to, note);
  const change = {
    entity: 'Risk',
    entityId: id,
    before: { status: from },
    after: { status: to, note, ...(closedOn && { closedOn }), ...about },
  };
  await record(unit, id, change, riskStatusChanged, { from, to, residualScore });
  return { ...risk, status: to, closedOn, response };
}
