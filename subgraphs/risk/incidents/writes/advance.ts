import { relist, updateRow } from '../../../../citus';
import type { SubgraphContext } from '../../../runtime/context';
import type { EventType } from '../../../runtime/events/event-type';
import { requireRole } from '../../../runtime/input';
import type { UnitOfWork } from '../../../runtime/mutation';
import { pick } from '../../edits';
import { refuse } from '../../errors';
import { incidentClosed, incidentContained, incidentInvestigated, incidentResolved } from '../../events';
import type { ChangeIncidentInput, CloseIncidentInput, ResolveIncidentInput } from '../../generated';
import { mutateBelow, type RiskChild, record } from '../../risks/writes/below';
import { type IncidentRow, incidents, incidentsByReporter } from '../table';
import { reportingLossOf } from './loss';
import { findIncident, OPEN_INCIDENT } from './report';

const setStatus = updateRow(incidents, 'risk.incident.setStatus', 'status');

const resolve = updateRow(incidents, 'risk.incident.resolve', {
  set: ['status', 'rootCause'],
  now: ['resolvedAt'],
  returning: ['resolvedAt'],
});

const LOSS = ['lossAmount', 'recoveredAmount', 'reportingLoss'] as const;
const close = updateRow(incidents, 'risk.incident.close', 'status', ...LOSS);

/** The command that moves an incident from one of some states to another. It throws as `advance`. */
const moving =
  (
    name: string,
    from: readonly IncidentRow['status'][],
    status: IncidentRow['status'],
    event: typeof incidentInvestigated,
  ) =>
  (context: SubgraphContext, input: ChangeIncidentInput): Promise<RiskChild> =>
    advance(context, name, input, from, event, async (unit, { riskId, id }) => {
      await unit.run(setStatus, { key: riskId, id, status });
      return { status };
    });

/** Says that an incident is looked into. */
export const investigateIncident = moving(
  'investigateIncident',
  ['REPORTED'],
  'INVESTIGATING',
  incidentInvestigated,
);

/** Says that an incident causes no further damage. */
export const containIncident = moving(
  'containIncident',
  ['REPORTED', 'INVESTIGATING'],
  'CONTAINED',
  incidentContained,
);

/** Says that the damage is repaired. Throws as `advance`, and INCIDENT_CAUSE_MISSING. */
export function resolveIncident(context: SubgraphContext, input: ResolveIncidentInput): Promise<RiskChild> {
  const event = incidentResolved;
  return advance(context, 'resolveIncident', input, OPEN_INCIDENT, event, async (unit, incident) => {
    const { riskId, id } = incident;
    const rootCause = input.rootCause ?? incident.rootCause;
    if (rootCause === null) throw refuse('INCIDENT_CAUSE_MISSING', { inputPath: ['input', 'rootCause'] });
    const resolved = { status: 'RESOLVED', rootCause } as const;
    const { resolvedAt } = (await unit.one(resolve, { key: riskId, id, ...resolved }))!;
    return { ...resolved, resolvedAt };
  });
}

/**
 * Closes an incident with its final loss. Throws as `advance`, and FORBIDDEN, INCIDENT_OWN_CLOSURE,
 * RISK_AMOUNT_INVALID or INCIDENT_RECOVERY_EXCEEDS_LOSS.
 */
export function closeIncident(context: SubgraphContext, input: CloseIncidentInput): Promise<RiskChild> {
  const event = incidentClosed;
  return advance(context, 'closeIncident', input, ['RESOLVED'], event, async (unit, incident) => {
    requireRole(unit.viewer, 'risk_officer');
    if (incident.reporterId === unit.viewer.employeeId) throw refuse('INCIDENT_OWN_CLOSURE');
    const { riskId, id } = incident;
    const lossAmount = input.lossAmount ?? incident.lossAmount;
    const recoveredAmount = input.recoveredAmount ?? incident.recoveredAmount;
    const reportingLoss = await reportingLossOf(unit, { ...incident, lossAmount, recoveredAmount });
    const closed = { status: 'CLOSED', lossAmount, recoveredAmount, reportingLoss } as const;
    await unit.run(close, { key: riskId, id, ...closed });
    return closed;
  });
}

/** What every event of an advance tells. */
interface Told {
  readonly riskId: string;
  readonly incidentId: string;
  readonly incidentNumber: string;
}

/**
 * Changes an incident in one of the states `from`, also of a closed risk; `apply` writes and returns what becomes of it.
 * Throws RISK_NOT_FOUND, INCIDENT_NOT_FOUND, INCIDENT_WRONG_STATUS or STALE_VERSION.
 */
function advance<Payload extends Told>(
  context: SubgraphContext,
  name: string,
  input: ChangeIncidentInput,
  from: readonly IncidentRow['status'][],
  event: EventType<Payload>,
  apply: (
    unit: UnitOfWork,
    incident: IncidentRow,
  ) => Promise<Omit<Payload, keyof Told> & Partial<IncidentRow>>,
): Promise<RiskChild> {
  return mutateBelow(context, { name, input, needed: 'any' }, async (unit, { id: riskId }) => {
    const incident = await findIncident(unit, input, from);
    const { id, incidentNumber } = incident;
    const after = await apply(unit, incident);
    const before = pick(incident, Object.keys(after) as (keyof IncidentRow)[]);
    const told = { incidentId: id, incidentNumber, ...after } as unknown as Omit<Payload, 'riskId'>;
    await record(unit, riskId, { entity: 'Incident', entityId: id, before, after }, event, told);
    await relist(unit, [incidentsByReporter], incident, { ...incident, ...after });
    return id;
  });
}
