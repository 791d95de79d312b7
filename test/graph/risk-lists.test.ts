import type { TestGateway } from '../support/asking';
import { type ComparedList, compareLists } from '../support/lists';
import type { AskedTables } from '../support/random-where';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

/** Keys of a table with the most different values in a column first. */
const varied = (key: string, table: string, column: string, condition = 'true') =>
  `select ${key} as id from ${table} where ${condition}
   group by ${key} order by count(distinct ${column}) desc, count(*) desc, ${key} limit 5`;

const ofRisk = { root: 'risk', where: 'risk_id = $1' } as const;

const risks = {
  from: 'risk_core.risk_registers',
  id: 'risk_id',
  orders: {
    RESIDUAL_SCORE: 'residual_score',
    INHERENT_SCORE: 'inherent_score',
    IDENTIFIED_ON: 'identified_on',
    NEXT_REVIEW_ON: 'next_review_on',
  },
  falling: true,
  filters: {
    status: 'status =',
    categoryId: 'category_id =',
    ownerId: 'owner_id =',
    minResidualScore: 'residual_score >=',
    maxResidualScore: 'residual_score <=',
    residualLikelihood: 'residual_likelihood =',
    residualImpact: 'residual_impact =',
    identifiedFrom: 'identified_on >=',
    identifiedTo: 'identified_on <=',
    nextReviewFrom: 'next_review_on >=',
    nextReviewTo: 'next_review_on <=',
  },
} as const;
const controls = {
  from: 'risk_assessment.risk_controls',
  id: 'control_id',
  orders: { NEXT_TEST_DUE_ON: 'next_test_due_on', NAME: 'name' },
  filters: {
    status: 'status =',
    rating: 'rating =',
    controlType: 'control_type =',
    isKey: 'is_key =',
    testDueFrom: 'next_test_due_on >=',
    testDueTo: 'next_test_due_on <=',
  },
} as const;
const tests = {
  from: 'risk_assessment.control_testing',
  id: 'test_id',
  orders: { TESTED_ON: 'tested_on' },
  falling: true,
  filters: {
    result: 'result =',
    method: 'method =',
    testedFrom: 'tested_on >=',
    testedTo: 'tested_on <=',
  },
} as const;
const incidents = {
  from: 'risk_monitoring.incidents',
  id: 'incident_id',
  orders: { OCCURRED_AT: 'occurred_at', REPORTING_LOSS: 'reporting_loss' },
  falling: true,
  filters: {
    status: 'status =',
    severity: 'severity =',
    occurredFrom: 'occurred_at >=',
    occurredTo: 'occurred_at <',
    minReportingLoss: 'reporting_loss >=',
  },
} as const;
const plans = {
  from: 'risk_monitoring.mitigation_plans',
  id: 'plan_id',
  orders: { DUE_ON: 'due_on' },
  filters: { status: 'status =', dueFrom: 'due_on >=', dueTo: 'due_on <=' },
} as const;
const actions = {
  from: 'risk_monitoring.mitigation_actions',
  id: 'action_id',
  orders: { DUE_ON: 'due_on' },
  filters: { status: 'status =', priority: 'priority =', dueFrom: 'due_on >=', dueTo: 'due_on <=' },
} as const;
const exposures = {
  from: 'risk_core.risk_exposures',
  id: 'exposure_id',
  orders: { REPORTING_AMOUNT: 'reporting_amount', AS_OF: 'as_of' },
  falling: true,
  filters: {
    status: 'status =',
    minReportingAmount: 'reporting_amount >=',
    asOfFrom: 'as_of >=',
    asOfTo: 'as_of <=',
  },
} as const;

const lists: ComparedList[] = [
  { ...risks, field: 'Query.risks' },
  {
    ...risks,
    field: 'RiskCategory.risks',
    root: 'riskCategory',
    given: varied('category_id', risks.from, 'status'),
    where: 'category_id = $1',
  },
  {
    ...risks,
    field: 'Employee.ownedRisks',
    root: 'employee',
    given: varied('owner_id', risks.from, 'status'),
    where: 'owner_id = $1',
  },
  {
    field: 'Query.riskCategories',
    from: 'risk_core.risk_categories',
    id: 'category_id',
    orders: { NAME: 'name', CODE: 'code' },
    filters: { parentId: 'parent_id =', isTop: { where: '(parent_id is null) = $V', value: true } },
  },
  {
    ...ofRisk,
    field: 'Risk.assessments',
    given: varied('risk_id', 'risk_assessment.assessments', 'status'),
    from: 'risk_assessment.assessments',
    id: 'assessment_id',
    orders: { ASSESSED_ON: 'assessed_on' },
    falling: true,
    filters: {
      status: 'status =',
      kind: 'kind =',
      assessedFrom: 'assessed_on >=',
      assessedTo: 'assessed_on <=',
    },
  },
  { ...controls, field: 'Query.riskControls' },
  { ...controls, ...ofRisk, field: 'Risk.controls', given: varied('risk_id', controls.from, 'rating') },
  { ...tests, field: 'Query.controlTests' },
  {
    ...tests,
    ...ofRisk,
    field: 'Risk.controlTests',
    given: varied('risk_id', tests.from, 'result'),
    arguments: { controlId: 'control_id =' },
  },
  { ...incidents, field: 'Query.incidents' },
  { ...incidents, ...ofRisk, field: 'Risk.incidents', given: varied('risk_id', incidents.from, 'status') },
  {
    ...incidents,
    field: 'Employee.reportedIncidents',
    root: 'employee',
    given: varied('reporter_id', incidents.from, 'status'),
    where: 'reporter_id = $1',
  },
  { ...plans, field: 'Query.mitigationPlans' },
  { ...plans, ...ofRisk, field: 'Risk.mitigationPlans', given: varied('risk_id', plans.from, 'status') },
  {
    ...actions,
    ...ofRisk,
    field: 'Risk.mitigationActions',
    given: varied('risk_id', actions.from, 'status'),
    arguments: { planId: 'plan_id =' },
  },
  {
    ...actions,
    field: 'Employee.mitigationActions',
    root: 'employee',
    given: varied('assignee_id', actions.from, 'status'),
    where: 'assignee_id = $1',
  },
  {
    field: 'Query.overdueMitigationActions',
    given: `select date '2026-06-30' as "asOf"`,
    from: `risk_monitoring.mitigation_actions a
           join risk_monitoring.mitigation_plans p on p.risk_id = a.risk_id and p.plan_id = a.plan_id
           join risk_core.risk_registers r on r.risk_id = a.risk_id`,
    where: `a.due_on < $1 and a.status not in ('DONE', 'CANCELLED') and p.status not in ('COMPLETED', 'CANCELLED')`,
    id: 'a.action_id',
    orders: { DUE_ON: 'a.due_on' },
    arguments: { categoryId: 'r.category_id =' },
  },
  {
    ...ofRisk,
    field: 'Risk.indicators',
    given: varied('risk_id', 'risk_monitoring.key_risk_indicators', 'latest_status'),
    from: 'risk_monitoring.key_risk_indicators',
    id: 'indicator_id',
    orders: { NAME: 'name' },
    filters: { latestStatus: 'latest_status =', isActive: 'is_active =' },
  },
  {
    field: 'Query.indicatorBreaches',
    from: `risk_monitoring.key_risk_indicators k join risk_core.risk_registers r on r.risk_id = k.risk_id`,
    where: `k.is_active and k.latest_status <> 'GREEN'`,
    id: 'k.indicator_id',
    orders: { LATEST_READ_ON: 'k.latest_read_on' },
    falling: true,
    arguments: { status: 'k.latest_status =', categoryId: 'r.category_id =' },
  },
  {
    root: 'risk',
    field: 'Risk.indicatorReadings',
    given: `select risk_id as id, indicator_id as "indicatorId" from risk_monitoring.indicator_readings
            group by 1, 2 order by count(distinct status) desc, 1, 2 limit 5`,
    from: 'risk_monitoring.indicator_readings',
    where: 'risk_id = $1 and indicator_id = $2',
    id: 'reading_id',
    orders: { READ_ON: 'read_on' },
    falling: true,
    filters: { status: 'status =', readFrom: 'read_on >=', readTo: 'read_on <=' },
  },
  {
    ...exposures,
    ...ofRisk,
    field: 'Risk.exposures',
    given: varied('risk_id', exposures.from, 'target_type'),
    arguments: { targetType: 'target_type =' },
  },
  ...['Portfolio', 'Instrument', 'Account'].map((type) => ({
    ...exposures,
    field: `${type}.riskExposures`,
    root: type.toLowerCase(),
    given: varied('target_id', exposures.from, 'status', `target_type = '${type.toUpperCase()}'`),
    where: `target_type = '${type.toUpperCase()}' and target_id = $1`,
  })),
  {
    ...ofRisk,
    field: 'Risk.statusChanges',
    given: varied('risk_id', 'risk_core.risk_status_changes', 'to_status'),
    from: 'risk_core.risk_status_changes',
    id: 'change_id',
    orders: { CHANGED_AT: 'changed_at' },
    falling: true,
  },
];

/** Tables of what is filtered, with the columns that are called otherwise. */
const tables: AskedTables = {
  Risk: { table: 'risk_core.risk_registers', columns: { id: 'risk_id' } },
  RiskCategory: {
    table: 'risk_core.risk_categories',
    key: 'category_id',
    columns: { id: 'category_id' },
    leads: { parent: 'parent_id' },
  },
  RiskAssessment: {
    table: 'risk_assessment.assessments',
    columns: { id: 'assessment_id', approvedById: 'approved_by' },
  },
  RiskControl: { table: 'risk_assessment.risk_controls', columns: { id: 'control_id' } },
  ControlTest: { table: 'risk_assessment.control_testing', columns: { id: 'test_id' } },
  Incident: { table: 'risk_monitoring.incidents', columns: { id: 'incident_id' } },
  IndicatorReading: { table: 'risk_monitoring.indicator_readings', columns: { id: 'reading_id' } },
  KeyRiskIndicator: { table: 'risk_monitoring.key_risk_indicators', columns: { id: 'indicator_id' } },
  MitigationAction: { table: 'risk_monitoring.mitigation_actions', columns: { id: 'action_id' } },
  MitigationPlan: {
    table: 'risk_monitoring.mitigation_plans',
    columns: { id: 'plan_id', proposedById: 'proposed_by', approvedById: 'approved_by' },
  },
  RiskExposure: { table: 'risk_core.risk_exposures', columns: { id: 'exposure_id' } },
  RiskStatusChange: {
    table: 'risk_core.risk_status_changes',
    columns: { id: 'change_id', changedById: 'changed_by' },
  },
};

compareLists('risk', lists, () => gateway, tables);
