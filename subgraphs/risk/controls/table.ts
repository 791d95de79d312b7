import { type RowOf, t, table, view } from '../../../citus';
import { besideRisk } from '../risks/table';

/** What is done regularly to keep a risk down. */
export const controls = table(
  'risk_assessment.risk_controls',
  {
    id: t.bigint('control_id'),
    riskId: t.bigint(),
    controlNumber: t.text(),
    name: t.text(),
    description: t.text(),
    controlType: t.text<'PREVENTIVE' | 'DETECTIVE' | 'CORRECTIVE' | 'DIRECTIVE'>(),
    automation: t.text<'MANUAL' | 'SEMI_AUTOMATED' | 'AUTOMATED'>(),
    frequency: t.text<
      'CONTINUOUS' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'ANNUAL' | 'EVENT_DRIVEN'
    >(),
    isKey: t.boolean(),
    status: t.text<'DRAFT' | 'ACTIVE' | 'RETIRED'>(),
    ownerId: t.bigint(),
    rating: t.defaulted(t.text<'NOT_TESTED' | 'EFFECTIVE' | 'PARTIALLY_EFFECTIVE' | 'INEFFECTIVE'>()),
    lastTestedOn: t.defaulted(t.nullable(t.date())),
    nextTestDueOn: t.date(),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskControlRow = RowOf<typeof controls>;

export const controlTests = table(
  'risk_assessment.control_testing',
  {
    id: t.bigint('test_id'),
    riskId: t.bigint(),
    controlId: t.bigint(),
    testedOn: t.date(),
    testerId: t.bigint(),
    method: t.text<'INQUIRY' | 'OBSERVATION' | 'INSPECTION' | 'REPERFORMANCE'>(),
    sampleSize: t.integer(),
    exceptionCount: t.integer(),
    result: t.text<'PASS' | 'PASS_WITH_EXCEPTIONS' | 'FAIL'>(),
    finding: t.nullable(t.text()),
    remediationDueOn: t.nullable(t.date()),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type ControlTestRow = RowOf<typeof controlTests>;

/** How often controls passed their tests: a row for every control, tested or not. */
export const controlEffectiveness = view(
  'risk_monitoring.control_effectiveness',
  {
    riskId: t.bigint(),
    controlId: t.bigint(),
    testCount: t.integer(),
    passedCount: t.integer(),
    exceptionCount: t.integer(),
    failedCount: t.integer(),
    passRate: t.nullable(t.numeric()),
    sampleCount: t.integer(),
    sampleExceptionCount: t.integer(),
    lastTestedOn: t.nullable(t.date()),
  },
  besideRisk,
);
