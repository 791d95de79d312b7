import { columns, type Params, singleShard, statement } from '../../../citus/statement';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { IncidentStatus } from '../generated';
import { type IncidentRow, incidentColumns } from '../incidents';
import type { VersionedChild } from './child';

/** States in which an incident is not dealt with. */
export const OPEN_INCIDENT = ['REPORTED', 'INVESTIGATING', 'CONTAINED'] as const;

const find = statement<Params, IncidentRow>({
  name: 'risk.incident.find',
  route: singleShard,
  sql: `select ${columns<IncidentRow>(incidentColumns)} from risk_monitoring.incidents
        where risk_id = $key::bigint and incident_id = $id::bigint`,
});

/** What the list of a reporter's incidents holds of an incident: copied whenever the incident changes. */
const listedState = statement<Params, Params>({
  name: 'risk.incident.listed',
  route: singleShard,
  sql: `select reporter_id as key, incident_id as id, severity, status, occurred_at as "occurredAt",
               reporting_loss as "reportingLoss", risk_id as "riskId"
        from risk_monitoring.incidents where risk_id = $key::bigint and incident_id = $id::bigint`,
});

const list = statement<Params, never>({
  name: 'risk.incident.list',
  route: singleShard,
  sql: `insert into risk_monitoring.incidents_by_reporter
          (reporter_id, incident_id, risk_id, severity, status, occurred_at, reporting_loss)
        values ($key::bigint, $id::bigint, $riskId::bigint, $severity::text, $status::text, $occurredAt::timestamptz,
                $reportingLoss::numeric)
        on conflict (reporter_id, incident_id) do update
          set severity = excluded.severity, status = excluded.status, reporting_loss = excluded.reporting_loss`,
});

/** An incident of a locked risk, in one of the states allowed. Throws INCIDENT_NOT_FOUND, _WRONG_STATUS or STALE_VERSION. */
export async function editedIncident(
  unit: UnitOfWork,
  input: VersionedChild,
  allowed: readonly IncidentStatus[],
): Promise<IncidentRow> {
  const inputPath = ['input', 'id'];
  const incident = await unit.one(find, { key: input.riskId, id: input.id });
  if (!incident) throw refuse('INCIDENT_NOT_FOUND', { inputPath });
  if (!allowed.includes(incident.status))
    throw refuse('INCIDENT_WRONG_STATUS', { message: `The incident is ${incident.status}.`, inputPath });
  checkVersion(incident, input);
  return incident;
}

/** Brings the list of the reporter's incidents up to date with one that is new or was changed. */
export async function relistIncident(unit: UnitOfWork, riskId: string, id: string): Promise<void> {
  await unit.run(list, (await unit.one(listedState, { key: riskId, id }))!);
}
