import {
  byKey,
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  page,
  param,
  sql,
} from '../../../citus';
import { incidents, incidentsByNumber, incidentsByReporter } from './table';

/** Incidents by risk and id. */
export const incidentByKey = byPair(incidents, 'risk.incident.byKey');

/** Keys by incident number. */
export const incidentKeyByNumber = byKey(incidentsByNumber, 'risk.incident.keyByNumber');

/** What every list of incidents is filtered by. */
const commonConditions = (of: typeof incidents | typeof incidentsByReporter): Conditions =>
  conditionsOf(of, 'id', 'riskId', 'reporterId', 'severity', 'status', 'occurredAt', 'reportingLoss');

/** What incidents are filtered by beside their risks. */
export const incidentConditions: Conditions = {
  ...commonConditions(incidents),
  ...conditionsOf(incidents, 'incidentNumber', 'title', 'description', 'reportedAt', 'resolvedAt'),
  ...conditionsOf(incidents, 'rootCause', 'lossAmount', 'recoveredAmount', 'netLoss', 'currency'),
  ...conditionsOf(incidents, 'createdAt', 'updatedAt'),
};

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
  conditions: incidentConditions,
  indexed: [incidents.riskId, incidents.status, incidents.severity],
});

/** Incidents of one risk. */
export const incidentsOfRisk = page({
  name: 'risk.incidents.byRisk',
  from: incidents,
  by: incidents.riskId,
  ...listed(incidents),
  conditions: incidentConditions,
});

/** Incidents that an employee reported. */
export const incidentsOfReporter = page({
  name: 'risk.incidents.byReporter',
  columns: columns(incidentsByReporter, 'id', 'riskId', 'occurredAt', 'reportingLoss'),
  from: incidentsByReporter,
  by: incidentsByReporter.reporterId,
  ...listed(incidentsByReporter),
  conditions: commonConditions(incidentsByReporter),
});
