import {
  bigint,
  boolean,
  date,
  defaulted,
  integer,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  versioned,
  view,
} from '../../../citus';
import { besideRisk } from '../risks/table';

/** What is done regularly to keep a risk down. */
export const controls = table(
  'risk_assessment.risk_controls',
  {
    id: bigint('control_id'),
    riskId: bigint(),
    controlNumber: text(),
    name: text(),
    description: text(),
    controlType: text<'PREVENTIVE' | 'DETECTIVE' | 'CORRECTIVE' | 'DIRECTIVE'>(),
    automation: text<'MANUAL' | 'SEMI_AUTOMATED' | 'AUTOMATED'>(),
    frequency: text<
      'CONTINUOUS' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'ANNUAL' | 'EVENT_DRIVEN'
    >(),
    isKey: boolean(),
    status: text<'DRAFT' | 'ACTIVE' | 'RETIRED'>(),
    ownerId: bigint(),
    rating: defaulted(text<'NOT_TESTED' | 'EFFECTIVE' | 'PARTIALLY_EFFECTIVE' | 'INEFFECTIVE'>()),
    lastTestedOn: defaulted(nullable(date())),
    nextTestDueOn: date(),
    ...versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskControlRow = RowOf<typeof controls>;

export const controlTests = table(
  'risk_assessment.control_testing',
  {
    id: bigint('test_id'),
    riskId: bigint(),
    controlId: bigint(),
    testedOn: date(),
    testerId: bigint(),
    method: text<'INQUIRY' | 'OBSERVATION' | 'INSPECTION' | 'REPERFORMANCE'>(),
    sampleSize: integer(),
    exceptionCount: integer(),
    result: text<'PASS' | 'PASS_WITH_EXCEPTIONS' | 'FAIL'>(),
    finding: nullable(text()),
    remediationDueOn: nullable(date()),
    ...versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type ControlTestRow = RowOf<typeof controlTests>;

/** How often controls passed their tests: a row for every control, tested or not. */
export const controlEffectiveness = view(
  'risk_monitoring.control_effectiveness',
  {
    riskId: bigint(),
    controlId: bigint(),
    testCount: integer(),
    passedCount: integer(),
    exceptionCount: integer(),
    failedCount: integer(),
    passRate: nullable(numeric()),
    sampleCount: integer(),
    sampleExceptionCount: integer(),
    lastTestedOn: nullable(date()),
  },
  besideRisk,
);
