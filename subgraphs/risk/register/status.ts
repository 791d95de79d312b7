import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { RiskStatus } from '../generated';
import type { LockedRisk } from './locked-risk';
import { record } from './record';

const setStatus = statement<Params, never>({
  name: 'risk.risk.setStatus',
  route: singleShard,
  sql: `update risk_core.risk_registers
        set status = $status::text, closed_on = $closedOn::date, response = $response::text,
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint`,
});

const addChange = statement<Params, never>({
  name: 'risk.statusChange.insert',
  route: singleShard,
  sql: `insert into risk_core.risk_status_changes (risk_id, from_status, to_status, changed_by, note)
        values ($key::bigint, $from::text, $to::text, $changedById::bigint, $note::text)`,
});

/** Appends to the history of the states of a risk. */
export function addStatusChange(
  unit: UnitOfWork,
  riskId: string,
  from: RiskStatus | null,
  to: RiskStatus,
  note: string,
): Promise<unknown> {
  return unit.run(addChange, { key: riskId, from, to, changedById: unit.viewer.employeeId, note });
}

/** Moves a locked risk to another state, with history, trail and event; the caller brings the lists up to date. */
export async function moveRisk(
  unit: UnitOfWork,
  { id, status: from, response, residualScore }: LockedRisk,
  to: RiskStatus,
  note: string,
  more: { readonly closedOn?: string; readonly response?: 'ACCEPT'; readonly about?: object } = {},
): Promise<void> {
  const { closedOn = null, about } = more;
  await unit.run(setStatus, { key: id, status: to, closedOn, response: more.response ?? response });
  await addStatusChange(unit, id, from, to, note);
  await record(unit, id, {
    entity: 'Risk',
    entityId: id,
    before: { status: from },
    after: { status: to, note, ...(closedOn && { closedOn }), ...about },
    event: 'RiskStatusChanged',
    payload: { from, to, residualScore },
  });
}
