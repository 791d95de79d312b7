import { relist, updateRow } from '../../../../citus';
import { pick } from '../../../runtime/edits';
import type { EventType } from '../../../runtime/events/event-type';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { incidentClosed, incidentContained, incidentInvestigated, incidentResolved } from '../../events';
import type { ChangeIncidentInput, CloseIncidentInput, ResolveIncidentInput } from '../../generated';
import { commandOfAnyRisk, record } from '../../risks/writes/below';
import { type IncidentRow, incidents, incidentsByReporter } from '../table';
import { findIncident, OPEN_INCIDENT, reportingLossOf } from './report';

const setStatus = updateRow(incidents, 'risk.incident.setStatus', 'status');

const resolve = updateRow(incidents, 'risk.incident.resolve', {
  set: ['status', 'rootCause'],
  now: ['resolvedAt'],
  returning: ['resolvedAt'],
});

const LOSS = ['lossAmount', 'recoveredAmount', 'reportingLoss'] as const;
const close = updateRow(incidents, 'risk.incident.close', 'status', ...LOSS);

/** What every event of an advance tells. */
interface Told {
  readonly riskId: string;
  readonly incidentId: string;
  readonly incidentNumber: string;
}

/**
 * The command that changes an incident in one of the states `from`, also of a closed risk; `apply` writes and returns
 * what becomes of it. It throws RISK_NOT_FOUND, INCIDENT_NOT_FOUND, INCIDENT_WRONG_STATUS or STALE_VERSION.
 */
const advancing = <Input extends ChangeIncidentInput, Payload extends Told>(
  name: string,
  from: readonly IncidentRow['status'][],
  event: EventType<Payload>,
  apply: (
    unit: UnitOfWork,
    incident: IncidentRow,
    input: Input,
  ) => Promise<Omit<Payload, keyof Told> & Partial<IncidentRow>>,
) =>
  commandOfAnyRisk<Input>(name, async (unit, input) => {
    const incident = await findIncident(unit, input, from);
    const { riskId, id, incidentNumber } = incident;
    const after = await apply(unit, incident, input);
    const before = pick(incident, Object.keys(after) as (keyof IncidentRow)[]);
    const told = { incidentId: id, incidentNumber, ...after } as unknown as Omit<Payload, 'riskId'>;
    await record(unit, riskId, { entity: 'Incident', entityId: id, before, after }, event, told);
    await relist(unit, [incidentsByReporter], incident, { ...incident, ...after });
    return id;
  });

/** As `advancing`, where only the state changes. */
const moving = (
  name: string,
  from: readonly IncidentRow['status'][],
  status: IncidentRow['status'],
  event: typeof incidentInvestigated,
) =>
  advancing(name, from, event, async (unit, { riskId, id }, _: ChangeIncidentInput) => {
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

/** Says that the damage is repaired. Throws as `advancing` says, and INCIDENT_CAUSE_MISSING. */
export const resolveIncident = advancing(
  'resolveIncident',
  OPEN_INCIDENT,
  incidentResolved,
  async (unit, { riskId, id, ...incident }, input: ResolveIncidentInput) => {
    const rootCause = input.rootCause ?? incident.rootCause;
    if (rootCause === null) throw refuse('INCIDENT_CAUSE_MISSING', ['input', 'rootCause']);
    const resolved = { status: 'RESOLVED', rootCause } as const;
    const { resolvedAt } = await unit.only(resolve, { key: riskId, id, ...resolved });
    return { ...resolved, resolvedAt };
  },
);

/**
 * Closes an incident with its final loss. Throws as `advancing` says, and INCIDENT_OWN_CLOSURE,
 * RISK_AMOUNT_INVALID or INCIDENT_RECOVERY_EXCEEDS_LOSS.
 */
export const closeIncident = advancing(
  'closeIncident',
  ['RESOLVED'],
  incidentClosed,
  async (unit, incident, input: CloseIncidentInput) => {
    if (incident.reporterId === unit.viewer.employeeId) throw refuse('INCIDENT_OWN_CLOSURE');
    const { riskId, id } = incident;
    const lossAmount = input.lossAmount ?? incident.lossAmount;
    const recoveredAmount = input.recoveredAmount ?? incident.recoveredAmount;
    const reportingLoss = await reportingLossOf(unit, { ...incident, lossAmount, recoveredAmount });
    const closed = { status: 'CLOSED', lossAmount, recoveredAmount, reportingLoss } as const;
    await unit.run(close, { key: riskId, id, ...closed });
    return closed;
  },
);
