import { z } from 'zod';
import { changes, eventType, fields } from '../runtime/events/event-type';
import { assessments } from './assessments/table';
import { controls, controlTests } from './controls/table';
import { exposures } from './exposures/table';
import { incidents } from './incidents/table';
import { actions, plans } from './mitigation/table';
import { reportingRates } from './rates/table';
import { risks } from './risks/table';

const id = z.string();

const ofRisk = <S extends z.ZodRawShape>(type: string, about: string, payload: S) =>
  eventType(type, { aggregate: 'Risk', about, payload: { riskId: id, ...payload } });

export const riskRegistered = ofRisk(
  'RiskRegistered',
  'A risk was entered in the register.',
  fields(risks, 'riskNumber', 'title', 'categoryId', 'ownerId'),
);

/** What of a risk is changed by hand. */
export const RISK_CHANGES = [
  'title',
  'description',
  'categoryId',
  'ownerId',
  'departmentId',
  'response',
  'nextReviewOn',
] as const;

export const riskChanged = ofRisk(
  'RiskChanged',
  'Something of a risk was changed: the payload has what.',
  changes(risks, ...RISK_CHANGES),
);

const { status, residualScore } = fields(risks, 'status', 'residualScore');

export const riskStatusChanged = ofRisk('RiskStatusChanged', 'A risk is in another state.', {
  from: status,
  to: status,
  residualScore,
});

const assessment = { assessmentId: id };

export const assessmentDrafted = ofRisk('RiskAssessmentDrafted', 'A risk was rated anew, for approval.', {
  ...assessment,
  ...fields(assessments, 'kind'),
});
export const assessmentChanged = ofRisk(
  'RiskAssessmentChanged',
  'A draft of an assessment was changed.',
  assessment,
);
export const riskAssessed = ofRisk('RiskAssessed', 'An assessment was approved, and counts.', {
  ...assessment,
  ...fields(assessments, 'inherentScore', 'residualScore'),
  aboveAppetite: z.boolean(),
});
export const assessmentRejected = ofRisk(
  'RiskAssessmentRejected',
  'An assessment was turned down.',
  assessment,
);

const control = { controlId: id };
const namedControl = { ...control, ...fields(controls, 'controlNumber') };

export const controlAdded = ofRisk('RiskControlAdded', 'A risk has one more control.', {
  ...namedControl,
  ...fields(controls, 'status'),
});
export const controlChanged = ofRisk('RiskControlChanged', 'Something of a control was changed.', control);
export const controlActivated = ofRisk('RiskControlActivated', 'A control is in operation.', namedControl);
export const controlRetired = ofRisk('RiskControlRetired', 'A control is no longer operated.', namedControl);
export const controlTested = ofRisk('ControlTested', 'A control was tested, and so rated.', {
  ...control,
  testId: id,
  ...fields(controlTests, 'result'),
});

const incident = { incidentId: id };
const namedIncident = { ...incident, ...fields(incidents, 'incidentNumber') };
const advanced = { ...namedIncident, ...fields(incidents, 'status') };

export const incidentReported = ofRisk('IncidentReported', 'A risk came true.', {
  ...namedIncident,
  ...fields(incidents, 'title', 'severity', 'reportingLoss'),
});
export const incidentChanged = ofRisk('IncidentChanged', 'More is known of an incident.', {
  ...incident,
  ...fields(incidents, 'severity', 'reportingLoss'),
});
export const incidentInvestigated = ofRisk('IncidentInvestigated', 'An incident is looked into.', advanced);
export const incidentContained = ofRisk('IncidentContained', 'The damage grows no further.', advanced);
export const incidentResolved = ofRisk('IncidentResolved', 'The damage of an incident is repaired.', {
  ...advanced,
  ...fields(incidents, 'rootCause', 'resolvedAt'),
});
export const incidentClosed = ofRisk('IncidentClosed', 'An incident was closed with its final loss.', {
  ...advanced,
  ...fields(incidents, 'lossAmount', 'recoveredAmount', 'reportingLoss'),
});

const plan = { planId: id };
const namedPlan = { ...plan, ...fields(plans, 'title') };

export const mitigationPlanned = ofRisk('MitigationPlanned', 'A plan to bring a risk down was proposed.', {
  ...namedPlan,
  ...fields(plans, 'ownerId', 'dueOn'),
});
export const planChanged = ofRisk('MitigationPlanChanged', 'Something of a plan was changed.', plan);
export const planApproved = ofRisk('MitigationPlanApproved', 'A plan is carried out from now on.', namedPlan);
export const planCompleted = ofRisk('MitigationPlanCompleted', 'A plan was carried out.', namedPlan);
export const planCancelled = ofRisk('MitigationPlanCancelled', 'A plan was given up.', namedPlan);

const action = { ...plan, actionId: id, ...fields(actions, 'assigneeId') };

export const actionOpened = ofRisk('MitigationActionOpened', 'A plan has one more step.', {
  ...action,
  ...fields(actions, 'dueOn'),
  controlTestId: id.optional(),
});
export const actionChanged = ofRisk('MitigationActionChanged', 'Something of a step was changed.', action);
export const actionStarted = ofRisk('MitigationActionStarted', 'Somebody works at a step.', action);
export const actionBlocked = ofRisk('MitigationActionBlocked', 'A step cannot go on.', action);
export const actionFinished = ofRisk('MitigationActionFinished', 'A step is done.', action);
export const actionCancelled = ofRisk('MitigationActionCancelled', 'A step was given up.', action);

const exposure = { exposureId: id, target: z.string(), ...fields(exposures, 'status', 'reportingAmount') };

export const exposuresLinked = ofRisk('RiskExposuresLinked', 'Something is exposed to a risk.', {
  targets: z.array(z.string()),
});
export const exposureChanged = ofRisk('RiskExposureChanged', 'An exposure was measured anew.', exposure);
export const exposureClosed = ofRisk('RiskExposureClosed', 'An exposure has ended.', exposure);

export const reportingRateRecorded = eventType('ReportingRateRecorded', {
  aggregate: 'ReportingRate',
  about: 'It was said what a currency is worth in the reporting currency from a day on.',
  payload: fields(reportingRates, 'currency', 'validFrom', 'rate'),
});
