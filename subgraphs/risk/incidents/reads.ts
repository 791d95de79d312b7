import { byKey, byPair, columns, equals, from, page, param, sql } from '../../../citus';
import { incidents, incidentsByNumber, incidentsByReporter } from './table';

/** Incidents by risk and id. */
export const incidentByKey = byPair(incidents, 'risk.incident.byKey');

/** Keys by incident number. */
export const incidentKeyByNumber = byKey(incidentsByNumber, 'risk.incident.keyByNumber');

/** What lists of incidents, whole or those of a reporter, are ordered and filtered by. */
const listed = (of: typeof incidents | typeof incidentsByReporter) => ({
  orders: { OCCURRED_AT: of.occurredAt, REPORTING_LOSS: of.reportingLoss },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    severity: equals(of.severity),
    occurredFrom: from(of.occurredAt),
    occurredTo: sql`${of.occurredAt} < ${param.timestamptz('occurredTo')}`,
    minReportingLoss: from(of.reportingLoss),
  },
});

/** Incidents over all risks. */
export const allIncidents = page({
  name: 'risk.incidents',
  from: incidents,
  fanOut: 'incidents live beside their risk; every shard returns at most a page',
  ...listed(incidents),
});

/** Incidents of one risk. */
export const incidentsOfRisk = page({
  name: 'risk.incidents.byRisk',
  from: incidents,
  by: incidents.riskId,
  ...listed(incidents),
});

/** Incidents that an employee reported. */
export const incidentsOfReporter = page({
  name: 'risk.incidents.byReporter',
  columns: columns(incidentsByReporter, 'id', 'riskId', 'occurredAt', 'reportingLoss'),
  from: incidentsByReporter,
  by: incidentsByReporter.reporterId,
  ...listed(incidentsByReporter),
});
