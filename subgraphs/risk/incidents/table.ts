import { lookupOf, type RowOf, t, table } from '../../../citus';
import { besideRisk, risksByNumber, risksByOwner } from '../risks/table';

/** Events in which a risk came true, with their losses. */
export const incidents = table(
  'risk_monitoring.incidents',
  {
    id: t.bigint('incident_id'),
    riskId: t.bigint(),
    incidentNumber: t.text(),
    title: t.text(),
    description: t.text(),
    severity: t.text<'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>(),
    status: t.defaulted(t.text<'REPORTED' | 'INVESTIGATING' | 'CONTAINED' | 'RESOLVED' | 'CLOSED'>()),
    reporterId: t.bigint(),
    occurredAt: t.timestamptz(),
    reportedAt: t.defaulted(t.timestamptz()),
    resolvedAt: t.defaulted(t.nullable(t.timestamptz())),
    rootCause: t.nullable(t.text()),
    lossAmount: t.numeric(),
    recoveredAmount: t.numeric(),
    netLoss: t.defaulted(t.numeric()),
    currency: t.text(),
    reportingLoss: t.numeric(),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type IncidentRow = RowOf<typeof incidents>;

/** Employee to the incidents that they reported, with what lists of them sort and filter by. */
export const incidentsByReporter = lookupOf(incidents, 'risk_monitoring.incidents_by_reporter', {
  key: 'reporterId',
  columns: ['severity', 'status', 'occurredAt', 'reportingLoss'],
  primaryKey: ['reporterId', 'id'],
  colocatedWith: risksByOwner,
});

/** Number to its incident. */
export const incidentsByNumber = lookupOf(incidents, 'risk_monitoring.incidents_by_number', {
  key: 'incidentNumber',
  unique: true,
  colocatedWith: risksByNumber,
});
