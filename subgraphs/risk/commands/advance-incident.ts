import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type {
  ChangeIncidentInput,
  CloseIncidentInput,
  IncidentStatus,
  ResolveIncidentInput,
} from '../generated';
import type { IncidentRow } from '../incidents';
import { reportingAmount } from '../register/amounts';
import type { RiskChild } from '../register/child';
import { editedIncident, OPEN_INCIDENT, relistIncident } from '../register/incidents';
import { lockRisk } from '../register/locked-risk';
import { record } from '../register/record';
import { riskWrites } from '../write-side';
import { LOSS_FIELDS } from './report-incident';

const setStatus = statement<Params, never>({
  name: 'risk.incident.setStatus',
  route: singleShard,
  sql: `update risk_monitoring.incidents
        set status = $status::text, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and incident_id = $id::bigint`,
});

const resolve = statement<Params, { resolvedAt: string }>({
  name: 'risk.incident.resolve',
  route: singleShard,
  sql: `update risk_monitoring.incidents
        set status = 'RESOLVED', root_cause = $rootCause::text, resolved_at = now(), updated_at = now(),
            version = version + 1
        where risk_id = $key::bigint and incident_id = $id::bigint returning resolved_at as "resolvedAt"`,
});

const close = statement<Params, never>({
  name: 'risk.incident.close',
  route: singleShard,
  sql: `update risk_monitoring.incidents
        set status = 'CLOSED', loss_amount = $lossAmount::numeric, recovered_amount = $recoveredAmount::numeric,
            reporting_loss = $reportingLoss::numeric, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and incident_id = $id::bigint`,
});

const MOVES = {
  investigateIncident: { from: ['REPORTED'], to: 'INVESTIGATING', event: 'IncidentInvestigated' },
  containIncident: { from: ['REPORTED', 'INVESTIGATING'], to: 'CONTAINED', event: 'IncidentContained' },
} as const satisfies Record<string, { from: readonly IncidentStatus[]; to: IncidentStatus; event: string }>;

/**
 * Says that an incident is looked into or causes no further damage. Throws RISK_NOT_FOUND, INCIDENT_NOT_FOUND,
 * INCIDENT_WRONG_STATUS or STALE_VERSION.
 */
export function moveIncident(
  context: SubgraphContext,
  name: keyof typeof MOVES,
  input: ChangeIncidentInput,
): Promise<RiskChild> {
  const { from, to, event } = MOVES[name];
  return advance(context, name, input, from, event, async (unit, { riskId, id }) => {
    await unit.run(setStatus, { key: riskId, id, status: to });
    return { status: to };
  });
}

/** Says that the damage is repaired. Throws as `moveIncident`, and INCIDENT_CAUSE_MISSING. */
export function resolveIncident(context: SubgraphContext, input: ResolveIncidentInput): Promise<RiskChild> {
  const event = 'IncidentResolved';
  return advance(context, 'resolveIncident', input, OPEN_INCIDENT, event, async (unit, incident) => {
    const { riskId, id } = incident;
    const rootCause = input.rootCause ?? incident.rootCause;
    if (rootCause === null) throw refuse('INCIDENT_CAUSE_MISSING', { inputPath: ['input', 'rootCause'] });
    const resolved = await unit.one(resolve, { key: riskId, id, rootCause });
    return { status: 'RESOLVED', rootCause, ...resolved };
  });
}

/**
 * Closes an incident with its final loss. Throws as `moveIncident`, and FORBIDDEN, INCIDENT_OWN_CLOSURE,
 * RISK_AMOUNT_INVALID or INCIDENT_RECOVERY_EXCEEDS_LOSS.
 */
export function closeIncident(context: SubgraphContext, input: CloseIncidentInput): Promise<RiskChild> {
  const event = 'IncidentClosed';
  return advance(context, 'closeIncident', input, ['RESOLVED'], event, async (unit, incident) => {
    requireRole(unit.viewer, 'risk_officer');
    if (incident.reporterId === unit.viewer.employeeId) throw refuse('INCIDENT_OWN_CLOSURE');
    const { riskId, id, currency, occurredAt } = incident;
    const lossAmount = input.lossAmount ?? incident.lossAmount;
    const recoveredAmount = input.recoveredAmount ?? incident.recoveredAmount;
    const loss = { amount: lossAmount, recovered: recoveredAmount, currency, day: occurredAt.slice(0, 10) };
    const reportingLoss = await reportingAmount(unit, loss, LOSS_FIELDS);
    await unit.run(close, { key: riskId, id, lossAmount, recoveredAmount, reportingLoss });
    return { status: 'CLOSED', lossAmount, recoveredAmount, reportingLoss };
  });
}

function advance(
  context: SubgraphContext,
  name: string,
  input: ChangeIncidentInput,
  from: readonly IncidentStatus[],
  event: string,
  apply: (unit: UnitOfWork, incident: IncidentRow) => Promise<Record<string, unknown>>,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name, input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId', 'any');
    const incident = await editedIncident(unit, input, from);
    const after = await apply(unit, incident);
    const was = Object.keys(after).map((property) => [property, incident[property as keyof IncidentRow]]);
    await record(unit, riskId, {
      entity: 'Incident',
      entityId: id,
      before: Object.fromEntries(was),
      after,
      event,
      payload: { incidentId: id, incidentNumber: incident.incidentNumber, ...after },
    });
    await relistIncident(unit, riskId, id);
    return { riskId, id };
  });
}
