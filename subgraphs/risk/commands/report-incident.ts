import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ReportIncidentInput, UpdateIncidentInput } from '../generated';
import { reportingAmount } from '../register/amounts';
import type { RiskChild } from '../register/child';
import { editedIncident, OPEN_INCIDENT, relistIncident } from '../register/incidents';
import { lockRisk } from '../register/locked-risk';
import { merged, pick, record } from '../register/record';
import { riskWrites } from '../write-side';

const allot = statement<Params, { id: string; incidentNumber: string; hasHappened: boolean }>({
  name: 'risk.incident.allotId',
  route: reference,
  sql: `select id, 'INC-' || lpad(id::text, greatest(5, length(id::text)), '0') as "incidentNumber",
               $occurredAt::timestamptz <= now() as "hasHappened"
        from (select nextval(pg_get_serial_sequence('risk_monitoring.incidents', 'incident_id'))::bigint as id) allotted`,
});

const claimNumber = statement<Params, never>({
  name: 'risk.incident.claimNumber',
  route: singleShard,
  sql: `insert into risk_monitoring.incidents_by_number (incident_number, risk_id, incident_id)
        values ($key::text, $riskId::bigint, $id::bigint)`,
});

const insert = statement<Params, never>({
  name: 'risk.incident.insert',
  route: singleShard,
  sql: `insert into risk_monitoring.incidents
          (risk_id, incident_id, incident_number, title, description, severity, reporter_id, occurred_at, root_cause,
           loss_amount, recovered_amount, currency, reporting_loss)
        values ($key::bigint, $id::bigint, $incidentNumber::text, $title::text, $description::text, $severity::text,
                $reporterId::bigint, $occurredAt::timestamptz, $rootCause::text, $lossAmount::numeric,
                $recoveredAmount::numeric, $currency::text, $reportingLoss::numeric)`,
});

const update = statement<Params, never>({
  name: 'risk.incident.update',
  route: singleShard,
  sql: `update risk_monitoring.incidents
        set title = $title::text, description = $description::text, severity = $severity::text,
            root_cause = $rootCause::text, loss_amount = $lossAmount::numeric,
            recovered_amount = $recoveredAmount::numeric, reporting_loss = $reportingLoss::numeric,
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint and incident_id = $id::bigint`,
});

/** Where the parts of a loss are in an input. */
export const LOSS_FIELDS = {
  amount: 'lossAmount',
  recovered: 'recoveredAmount',
  currency: 'currency',
} as const;

/**
 * Reports an incident. Throws RISK_NOT_FOUND, RISK_CLOSED, INCIDENT_IN_FUTURE, RISK_AMOUNT_INVALID,
 * INCIDENT_RECOVERY_EXCEEDS_LOSS or RISK_CURRENCY_RATE_MISSING.
 */
export function reportIncident(context: SubgraphContext, input: ReportIncidentInput): Promise<RiskChild> {
  const { riskId, occurredAt, currency, rootCause = null, lossAmount = '0', recoveredAmount = '0' } = input;
  return mutate(context, riskWrites, { name: 'reportIncident', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const { hasHappened, id, incidentNumber } = (await unit.one(allot, { occurredAt }))!;
    if (!hasHappened) throw refuse('INCIDENT_IN_FUTURE', { inputPath: ['input', 'occurredAt'] });
    const loss = { amount: lossAmount, recovered: recoveredAmount, currency, day: occurredAt.slice(0, 10) };
    const reportingLoss = await reportingAmount(unit, loss, LOSS_FIELDS);
    const incident = {
      incidentNumber,
      ...pick(input, ['title', 'description', 'severity', 'occurredAt', 'currency']),
      rootCause,
      lossAmount,
      recoveredAmount,
      reportingLoss,
    };
    await unit.run(insert, { ...incident, key: riskId, id, reporterId: unit.viewer.employeeId });
    const { title, severity } = incident;
    await record(unit, riskId, {
      entity: 'Incident',
      entityId: id,
      before: null,
      after: { status: 'REPORTED', ...incident },
      event: 'IncidentReported',
      payload: { incidentId: id, incidentNumber, title, severity, reportingLoss },
    });
    await unit.run(claimNumber, { key: incidentNumber, riskId, id });
    await relistIncident(unit, riskId, id);
    return { riskId, id };
  });
}

/**
 * Changes what is known of an incident that is not closed, also of a closed risk. Throws RISK_NOT_FOUND,
 * INCIDENT_NOT_FOUND, INCIDENT_WRONG_STATUS, STALE_VERSION, RISK_AMOUNT_INVALID or INCIDENT_RECOVERY_EXCEEDS_LOSS.
 */
export function updateIncident(context: SubgraphContext, input: UpdateIncidentInput): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'updateIncident', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId', 'any');
    const incident = await editedIncident(unit, input, [...OPEN_INCIDENT, 'RESOLVED']);
    const state = pick(incident, [
      'title',
      'description',
      'severity',
      'rootCause',
      'lossAmount',
      'recoveredAmount',
    ]);
    const next = merged(state, input);
    const { currency, occurredAt } = incident;
    const day = occurredAt.slice(0, 10);
    const loss = { amount: next.lossAmount, recovered: next.recoveredAmount, currency, day };
    const reportingLoss = await reportingAmount(unit, loss, LOSS_FIELDS);
    await unit.run(update, { ...next, key: riskId, id, reportingLoss });
    await record(unit, riskId, {
      entity: 'Incident',
      entityId: id,
      ...difference({ ...state, reportingLoss: incident.reportingLoss }, { ...next, reportingLoss }),
      event: 'IncidentChanged',
      payload: { incidentId: id, severity: next.severity, reportingLoss },
    });
    await relistIncident(unit, riskId, id);
    return { riskId, id };
  });
}
