import { lookup, pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { IncidentOrderField, IncidentSeverity, IncidentStatus } from './generated';
import { ofRisk } from './risks';

/** A row of risk_monitoring.incidents. */
export interface IncidentRow {
  readonly id: string;
  readonly riskId: string;
  readonly incidentNumber: string;
  readonly title: string;
  readonly description: string;
  readonly severity: IncidentSeverity;
  readonly status: IncidentStatus;
  readonly reporterId: string;
  readonly occurredAt: string;
  readonly reportedAt: string;
  readonly resolvedAt: string | null;
  readonly rootCause: string | null;
  readonly lossAmount: string;
  readonly recoveredAmount: string;
  readonly netLoss: string;
  readonly currency: string;
  readonly reportingLoss: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const incidentColumns = {
  id: 'incident_id',
  riskId: 'risk_id',
  incidentNumber: 'incident_number',
  title: 'title',
  description: 'description',
  severity: 'severity',
  status: 'status',
  reporterId: 'reporter_id',
  occurredAt: 'occurred_at',
  reportedAt: 'reported_at',
  resolvedAt: 'resolved_at',
  rootCause: 'root_cause',
  lossAmount: 'loss_amount',
  recoveredAmount: 'recovered_amount',
  netLoss: '(loss_amount - recovered_amount)',
  currency: 'currency',
  reportingLoss: 'reporting_loss',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Incidents by risk and id. */
export const incidentByKey = pairLookup<IncidentRow>({
  name: 'risk.incident.byKey',
  sql: `select ${columns<IncidentRow>(incidentColumns)} from risk_monitoring.incidents
        where risk_id = any($keys::bigint[]) and incident_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

/** Keys by incident number. */
export const incidentKeyByNumber = lookup<{ incidentNumber: string; riskId: string; incidentId: string }>({
  name: 'risk.incident.keyByNumber',
  sql: `select incident_number as "incidentNumber", risk_id as "riskId", incident_id as "incidentId"
        from risk_monitoring.incidents_by_number where incident_number = any($keys::text[])`,
  key: 'incidentNumber',
});

/** How lists of incidents are ordered and filtered; the lookup table of reporters has these columns too. */
const listed = {
  orders: {
    OCCURRED_AT: { column: 'occurred_at', type: 'timestamptz', property: 'occurredAt' },
    REPORTING_LOSS: { column: 'reporting_loss', type: 'numeric', property: 'reportingLoss' },
  } satisfies Record<IncidentOrderField, OrderColumn>,
  defaultDirection: 'DESC',
  tieBreaker: { column: 'incident_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    severity: 'severity = $severity::text',
    occurredFrom: 'occurred_at >= $occurredFrom::timestamptz',
    occurredTo: 'occurred_at < $occurredTo::timestamptz',
    minReportingLoss: 'reporting_loss >= $minReportingLoss::numeric',
  },
} as const;

/** Incidents over all risks. */
export const incidents = page<IncidentRow>({
  ...listed,
  name: 'risk.incidents',
  columns: columns<IncidentRow>(incidentColumns),
  from: 'risk_monitoring.incidents',
  fanOut: 'incidents live beside their risk; every shard returns at most a page',
});

/** Incidents of one risk. */
export const incidentsOfRisk = page<IncidentRow>({
  ...listed,
  name: 'risk.incidents.byRisk',
  columns: columns<IncidentRow>(incidentColumns),
  from: 'risk_monitoring.incidents',
  by: ofRisk,
});

/** What the lookup table knows of an incident: its key, and enough to filter and order a list. */
interface ListedIncidentRow {
  readonly id: string;
  readonly riskId: string;
  readonly occurredAt: string;
  readonly reportingLoss: string;
}

/** Incidents that an employee reported. */
export const incidentsOfReporter = page<ListedIncidentRow>({
  ...listed,
  name: 'risk.incidents.byReporter',
  columns: columns<ListedIncidentRow>({
    id: 'incident_id',
    riskId: 'risk_id',
    occurredAt: 'occurred_at',
    reportingLoss: 'reporting_loss',
  }),
  from: 'risk_monitoring.incidents_by_reporter',
  by: { column: 'reporter_id', type: 'bigint' },
});
