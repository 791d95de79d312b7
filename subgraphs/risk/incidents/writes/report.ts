import { findRow, insertInto, list, param, reference, relist, statement, updateRow } from '../../../../citus';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { incidentChanged, incidentReported } from '../../events';
import type { ReportIncidentInput, UpdateIncidentInput } from '../../generated';
import { reportingAmount } from '../../rates/amounts';
import { commands, finder, openCommand, record } from '../../risks/writes/below';
import { type IncidentRow, incidents, incidentsByNumber, incidentsByReporter } from '../table';

/** States in which an incident is not dealt with. */
export const OPEN_INCIDENT = ['REPORTED', 'INVESTIGATING', 'CONTAINED'] as const;

const DESCRIBED = ['title', 'description', 'severity'] as const;
const CHANGED = [...DESCRIBED, 'rootCause', 'lossAmount', 'recoveredAmount'] as const;

/** Says by the clock of the database, which dates the report, whether the incident has happened. */
const allot = statement<{ id: string; hasHappened: boolean }>('risk.incident.allotId', reference)
  .sql`select nextval(pg_get_serial_sequence('risk_monitoring.incidents', 'incident_id'))::bigint as id,
              ${param.timestamptz('occurredAt')} <= now() as "hasHappened"`;

const insert = insertInto(incidents, 'risk.incident.insert');
// Numbers follow from ids: one that is taken all the same is a fault, and no rule that is broken.
const claimNumber = insertInto(incidentsByNumber, 'risk.incident.claimNumber');
const update = updateRow(incidents, 'risk.incident.update', ...CHANGED, 'reportingLoss');

/** An incident of a locked risk. Throws INCIDENT_NOT_FOUND, INCIDENT_WRONG_STATUS or STALE_VERSION. */
export const findIncident = finder(findRow(incidents, 'risk.incident.find'), {
  missing: 'INCIDENT_NOT_FOUND',
  wrong: 'INCIDENT_WRONG_STATUS',
  called: 'incident',
});

/** Where the parts of a loss are in an input. */
const LOSS_FIELDS = { amount: 'lossAmount', recovered: 'recoveredAmount', currency: 'currency' } as const;

/**
 * What was lost and not recovered, in the reporting currency at the rate of the day on which it happened.
 * Throws RISK_AMOUNT_INVALID, INCIDENT_RECOVERY_EXCEEDS_LOSS or RISK_CURRENCY_RATE_MISSING.
 */
export function reportingLossOf(
  unit: UnitOfWork,
  of: Pick<IncidentRow, 'lossAmount' | 'recoveredAmount' | 'currency' | 'occurredAt'>,
): Promise<string> {
  const { lossAmount: amount, recoveredAmount: recovered, currency, occurredAt } = of;
  const loss = { amount, recovered, currency, day: occurredAt.slice(0, 10) };
  return reportingAmount(unit, loss, LOSS_FIELDS);
}

/**
 * Reports an incident. Throws RISK_NOT_FOUND, RISK_CLOSED, INCIDENT_IN_FUTURE, RISK_AMOUNT_INVALID,
 * INCIDENT_RECOVERY_EXCEEDS_LOSS or RISK_CURRENCY_RATE_MISSING.
 */
export const reportIncident = openCommand<ReportIncidentInput>('reportIncident', async (unit, input) => {
  const { riskId, occurredAt, currency, rootCause = null, lossAmount = '0', recoveredAmount = '0' } = input;
  const { hasHappened, id } = await unit.only(allot, { occurredAt });
  if (!hasHappened) throw refuse('INCIDENT_IN_FUTURE', ['input', 'occurredAt']);
  const loss = { occurredAt, lossAmount, recoveredAmount, currency };
  const reportingLoss = await reportingLossOf(unit, loss);
  const incidentNumber = `INC-${id.padStart(5, '0')}`;
  const incident = { incidentNumber, ...pick(input, DESCRIBED), rootCause, ...loss, reportingLoss };
  const { title, severity } = incident;
  const reporterId = unit.viewer.employeeId;
  const status = 'REPORTED';
  await unit.run(insert, { ...incident, key: riskId, id, reporterId });
  const change = { entity: 'Incident', entityId: id, before: null, after: { status, ...incident } };
  const told = { incidentId: id, incidentNumber, title, severity, reportingLoss };
  await record(unit, riskId, change, incidentReported, told);
  await unit.run(claimNumber, { key: incidentNumber, riskId, id });
  await list(unit, incidentsByReporter, { ...incident, riskId, id, reporterId, status });
  return id;
});

/**
 * Changes what is known of an incident that is not closed, also of a closed risk. Throws RISK_NOT_FOUND,
 * INCIDENT_NOT_FOUND, INCIDENT_WRONG_STATUS, STALE_VERSION, RISK_AMOUNT_INVALID or INCIDENT_RECOVERY_EXCEEDS_LOSS.
 */
export const updateIncident = commands({ needed: 'any', by: 'work' })<UpdateIncidentInput>(
  'updateIncident',
  async (unit, input, risk) => {
    const { riskId, id } = input;
    const incident = await findIncident.any(unit, input);
    const { employeeId } = unit.viewer;
    unit.permit(employeeId === incident.reporterId || employeeId === risk.ownerId);
    findIncident.check(incident, input, [...OPEN_INCIDENT, 'RESOLVED']);
    const known = merged(pick(incident, CHANGED), input);
    const reportingLoss = await reportingLossOf(unit, { ...incident, ...known });
    const next = { ...known, reportingLoss };
    await unit.run(update, { ...next, key: riskId, id });
    const state = pick(incident, [...CHANGED, 'reportingLoss']);
    const change = { entity: 'Incident', entityId: id, ...difference(state, next) };
    const { severity } = next;
    await record(unit, riskId, change, incidentChanged, { incidentId: id, severity, reportingLoss });
    await relist(unit, [incidentsByReporter], incident, { ...incident, ...next });
    return id;
  },
);
