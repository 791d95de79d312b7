import {
  bigint,
  defaulted,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';
import { besideRisk, risksByNumber, risksByOwner } from '../risks/table';

/** Events in which a risk came true, with their losses. */
export const incidents = table(
  'risk_monitoring.incidents',
  {
    id: bigint('incident_id'),
    riskId: bigint(),
    incidentNumber: text(),
    title: text(),
    description: text(),
    severity: text<'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>(),
    status: defaulted(text<'REPORTED' | 'INVESTIGATING' | 'CONTAINED' | 'RESOLVED' | 'CLOSED'>()),
    reporterId: bigint(),
    occurredAt: timestamptz(),
    reportedAt: defaulted(timestamptz()),
    resolvedAt: defaulted(nullable(timestamptz())),
    rootCause: nullable(text()),
    lossAmount: numeric(),
    recoveredAmount: numeric(),
    netLoss: defaulted(numeric()),
    currency: text(),
    reportingLoss: numeric(),
    ...versioned,
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
