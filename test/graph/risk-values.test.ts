import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { type ComparedValues, compareValues } from '../support/values';
import { reports } from './risk-report-values';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ofRisks = `risksByIds(ids: [${Array.from({ length: 60 }, (_, index) => `"${index + 1}"`).join(', ')}])`;
/** A figure of what belongs to the risk `r`. */
const total = (of: string, table: string, condition = 'true', type = 'int') =>
  `(select ${of} from ${table} x where x.risk_id = r.risk_id and ${condition})::${type}`;
/** A figure of the tests of the control `c`. */
const tested = (of: string, condition = 'true', type = 'int') =>
  `(select ${of} from risk_assessment.control_testing t
    where t.risk_id = c.risk_id and t.control_id = c.control_id and ${condition})::${type}`;
const unfinished = `x.status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')`;

const compared: ComparedValues[] = [
  {
    type: 'Risk',
    query: 'risks(first: 200) { nodes { * } }',
    from: 'risk_core.risk_registers order by residual_score desc, risk_id desc limit 200',
    columns: { id: 'risk_id' },
    references: {
      'category.id': 'category_id',
      'owner.id': 'owner_id',
      'department.id': 'department_id',
      'latestAssessment.id': 'latest_assessment_id',
      'latestAssessment.assessedOn': 'last_assessed_on',
    },
    apart: ['profile'],
  },
  {
    type: 'RiskCategory',
    query: 'riskCategories(first: 100) { nodes { * } }',
    from: 'risk_core.risk_categories order by name, category_id',
    columns: { id: 'category_id' },
    references: { 'parent.id': 'parent_id' },
    apart: ['children'],
  },
  {
    type: 'RiskCategory',
    query: 'riskCategoriesByIds(ids: ["1", "2"]) { children { * } }',
    from: 'risk_core.risk_categories where parent_id in (1, 2) order by parent_id, name, category_id',
    columns: { id: 'category_id' },
  },
  {
    type: 'RiskRatingLevel',
    query: 'riskRatingLevels { * }',
    from: 'risk_core.rating_levels order by dimension desc, level',
  },
  {
    type: 'RiskRatingLevel',
    query: 'riskRatingLevels(dimension: IMPACT) { * }',
    from: `risk_core.rating_levels where dimension = 'IMPACT' order by level`,
  },
  {
    type: 'ReportingRate',
    query: 'reportingRates { * }',
    from: 'risk_core.reporting_rates order by valid_from desc, rate_id desc',
    columns: { id: 'rate_id' },
    references: { 'recordedBy.id': 'recorded_by' },
  },
  {
    type: 'ReportingRate',
    query: 'reportingRates(currency: "EUR", first: 1) { * }',
    from: "risk_core.reporting_rates where currency = 'EUR' order by valid_from desc, rate_id desc limit 1",
    columns: { id: 'rate_id' },
    references: { 'recordedBy.id': 'recorded_by' },
  },
  {
    type: 'RiskAssessment',
    query: `${ofRisks} { assessments { nodes { * } } }`,
    from: `risk_assessment.assessments where risk_id <= 60
           order by risk_id, assessed_on desc, assessment_id desc`,
    columns: { id: 'assessment_id' },
    references: { 'risk.id': 'risk_id', 'assessor.id': 'assessor_id', 'approvedBy.id': 'approved_by' },
  },
  {
    type: 'RiskControl',
    query: 'riskControls(first: 200) { nodes { * } }',
    from: 'risk_assessment.risk_controls order by next_test_due_on, control_id limit 200',
    columns: { id: 'control_id' },
    references: { 'risk.id': 'risk_id', 'owner.id': 'owner_id' },
    apart: ['latestTests', 'effectiveness'],
  },
  {
    type: 'ControlEffectiveness',
    query: `${ofRisks} { controls { nodes { effectiveness { * } } } }`,
    from: 'risk_assessment.risk_controls c where c.risk_id <= 60 order by c.risk_id, c.next_test_due_on, c.control_id',
    columns: {
      testCount: tested('count(*)'),
      passedCount: tested('count(*)', `result = 'PASS'`),
      exceptionCount: tested('count(*)', `result = 'PASS_WITH_EXCEPTIONS'`),
      failedCount: tested('count(*)', `result = 'FAIL'`),
      passRate: tested(`round(avg((result = 'PASS')::int), 4)`, 'true', 'numeric'),
      sampleCount: tested('coalesce(sum(sample_size), 0)'),
      sampleExceptionCount: tested('coalesce(sum(exception_count), 0)'),
      lastTestedOn: tested('max(tested_on)', 'true', 'date'),
    },
  },
  {
    type: 'ControlTest',
    query: 'controlTests(first: 200) { nodes { * } }',
    from: 'risk_assessment.control_testing order by tested_on desc, test_id desc limit 200',
    columns: { id: 'test_id' },
    references: { 'risk.id': 'risk_id', 'control.id': 'control_id', 'tester.id': 'tester_id' },
  },
  {
    type: 'Incident',
    query: 'incidents(first: 200) { nodes { * } }',
    from: 'risk_monitoring.incidents order by occurred_at desc, incident_id desc limit 200',
    columns: { id: 'incident_id', netLoss: 'loss_amount - recovered_amount' },
    references: { 'risk.id': 'risk_id', 'reporter.id': 'reporter_id' },
  },
  {
    type: 'MitigationPlan',
    query: 'mitigationPlans(first: 200) { nodes { * } }',
    from: 'risk_monitoring.mitigation_plans order by due_on, plan_id limit 200',
    columns: { id: 'plan_id' },
    references: {
      'risk.id': 'risk_id',
      'owner.id': 'owner_id',
      'proposedBy.id': 'proposed_by',
      'approvedBy.id': 'approved_by',
    },
    apart: ['actions'],
  },
  {
    type: 'MitigationAction',
    query: 'mitigationPlans(first: 100) { nodes { actions(first: 3) { * } } }',
    from: `(select risk_id, plan_id, due_on from risk_monitoring.mitigation_plans order by due_on, plan_id limit 100) p
           join risk_monitoring.mitigation_actions a on a.risk_id = p.risk_id and a.plan_id = p.plan_id
           where a.step_no <= 3 order by p.due_on, p.plan_id, a.step_no`,
    columns: { id: 'a.action_id', riskId: 'a.risk_id', dueOn: 'a.due_on' },
    references: {
      'risk.id': 'a.risk_id',
      'plan.id': 'a.plan_id',
      'assignee.id': 'a.assignee_id',
      'controlTest.id': 'a.test_id',
    },
    apart: ['daysOverdue'],
  },
  {
    type: 'ControlTest',
    query: `${ofRisks} { controls { nodes { latestTests(first: 2) { * } } } }`,
    from: `(select c.next_test_due_on, t.*,
                   row_number() over (partition by t.risk_id, t.control_id order by t.tested_on desc, t.test_id desc) as place
            from risk_assessment.control_testing t
            join risk_assessment.risk_controls c on c.risk_id = t.risk_id and c.control_id = t.control_id
            where t.risk_id <= 60) t where place <= 2
           order by risk_id, next_test_due_on, control_id, tested_on desc, test_id desc`,
    columns: { id: 'test_id' },
  },
  {
    type: 'KeyRiskIndicator',
    query: `${ofRisks} { indicators { nodes { * } } }`,
    from: 'risk_monitoring.key_risk_indicators where risk_id <= 60 order by risk_id, name, indicator_id',
    columns: { id: 'indicator_id' },
    references: { 'risk.id': 'risk_id', 'owner.id': 'owner_id' },
    apart: ['latestReadings'],
  },
  {
    type: 'IndicatorReading',
    query: `${ofRisks} { indicators { nodes { latestReadings(first: 3) { * } } } }`,
    from: `(select i.name, x.*, row_number() over (partition by x.risk_id, x.indicator_id order by x.read_on desc) as place
            from risk_monitoring.indicator_readings x
            join risk_monitoring.key_risk_indicators i on i.risk_id = x.risk_id and i.indicator_id = x.indicator_id
            where x.risk_id <= 60) x where place <= 3 order by risk_id, name, indicator_id, read_on desc`,
    columns: { id: 'reading_id' },
  },
  {
    type: 'RiskExposure',
    query: `${ofRisks} { exposures { nodes { * } } }`,
    from: `risk_core.risk_exposures where risk_id <= 60
           order by risk_id, reporting_amount desc, exposure_id desc`,
    columns: { id: 'exposure_id' },
    references: { 'risk.id': 'risk_id' },
    apart: ['target'],
  },
  {
    type: 'RiskStatusChange',
    query: `${ofRisks} { statusChanges { nodes { * } } }`,
    from: `risk_core.risk_status_changes where risk_id <= 60
           order by risk_id, changed_at desc, change_id desc`,
    columns: { id: 'change_id' },
    references: { 'changedBy.id': 'changed_by' },
  },
  {
    type: 'RiskProfile',
    query: `${ofRisks} { profile { * } }`,
    from: `risk_core.risk_registers r join risk_core.risk_categories g on g.category_id = r.category_id
           where r.risk_id <= 60 order by r.risk_id`,
    columns: {
      aboveAppetite: 'r.residual_score > g.appetite_score',
      assessmentCount: total('count(*)', 'risk_assessment.assessments', `x.status = 'APPROVED'`),
      controlCount: total('count(*)', 'risk_assessment.risk_controls', `x.status = 'ACTIVE'`),
      effectiveControlCount: total(
        'count(*)',
        'risk_assessment.risk_controls',
        `x.status = 'ACTIVE' and x.rating = 'EFFECTIVE'`,
      ),
      testCount: total('count(*)', 'risk_assessment.control_testing'),
      passRate: total(
        `round(avg((result = 'PASS')::int), 4)`,
        'risk_assessment.control_testing',
        'true',
        'numeric',
      ),
      lastTestedOn: total('max(tested_on)', 'risk_assessment.control_testing', 'true', 'date'),
      incidentCount: total('count(*)', 'risk_monitoring.incidents'),
      openIncidentCount: total('count(*)', 'risk_monitoring.incidents', 'x.resolved_at is null'),
      reportingLoss: total(
        'coalesce(sum(reporting_loss), 0)',
        'risk_monitoring.incidents',
        'true',
        'numeric',
      ),
      lastIncidentAt: total('max(occurred_at)', 'risk_monitoring.incidents', 'true', 'timestamptz'),
      exposureCount: total('count(*)', 'risk_core.risk_exposures', `x.status = 'ACTIVE'`),
      reportingExposure: total(
        'coalesce(sum(reporting_amount), 0)',
        'risk_core.risk_exposures',
        `x.status = 'ACTIVE'`,
        'numeric',
      ),
      openActionCount: total('count(*)', 'risk_monitoring.mitigation_actions', unfinished),
      nextActionDueOn: total('min(due_on)', 'risk_monitoring.mitigation_actions', unfinished, 'date'),
      indicatorCount: total('count(*)', 'risk_monitoring.key_risk_indicators', 'x.is_active'),
      amberIndicatorCount: total(
        'count(*)',
        'risk_monitoring.key_risk_indicators',
        `x.is_active and x.latest_status = 'AMBER'`,
      ),
      redIndicatorCount: total(
        'count(*)',
        'risk_monitoring.key_risk_indicators',
        `x.is_active and x.latest_status = 'RED'`,
      ),
    },
  },
];

compareValues('risk', [...compared, ...reports], () => gateway);
