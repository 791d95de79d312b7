import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type {
  ControlAutomation,
  ControlFrequency,
  ControlRating,
  ControlStatus,
  ControlType,
  RiskControlOrderField,
} from './generated';
import { ofRisk } from './risks';

/** A row of risk_assessment.risk_controls. */
export interface RiskControlRow {
  readonly id: string;
  readonly riskId: string;
  readonly controlNumber: string;
  readonly name: string;
  readonly description: string;
  readonly controlType: ControlType;
  readonly automation: ControlAutomation;
  readonly frequency: ControlFrequency;
  readonly isKey: boolean;
  readonly status: ControlStatus;
  readonly ownerId: string;
  readonly rating: ControlRating;
  readonly lastTestedOn: string | null;
  readonly nextTestDueOn: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const controlColumns = {
  id: 'control_id',
  riskId: 'risk_id',
  controlNumber: 'control_number',
  name: 'name',
  description: 'description',
  controlType: 'control_type',
  automation: 'automation',
  frequency: 'frequency',
  isKey: 'is_key',
  status: 'status',
  ownerId: 'owner_id',
  rating: 'rating',
  lastTestedOn: 'last_tested_on',
  nextTestDueOn: 'next_test_due_on',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Controls by risk and id. */
export const controlByKey = pairLookup<RiskControlRow>({
  name: 'risk.control.byKey',
  sql: `select ${columns<RiskControlRow>(controlColumns)} from risk_assessment.risk_controls
        where risk_id = any($keys::bigint[]) and control_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

const listed = {
  columns: columns<RiskControlRow>(controlColumns),
  from: 'risk_assessment.risk_controls',
  orders: {
    NEXT_TEST_DUE_ON: { column: 'next_test_due_on', type: 'date', property: 'nextTestDueOn' },
    NAME: { column: 'name', type: 'text', property: 'name' },
  } satisfies Record<RiskControlOrderField, OrderColumn>,
  tieBreaker: { column: 'control_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    rating: 'rating = $rating::text',
    controlType: 'control_type = $controlType::text',
    isKey: 'is_key = $isKey::boolean',
    testDueFrom: 'next_test_due_on >= $testDueFrom::date',
    testDueTo: 'next_test_due_on <= $testDueTo::date',
  },
} as const;

/** Controls over all risks. */
export const controls = page<RiskControlRow>({
  ...listed,
  name: 'risk.controls',
  fanOut: 'controls live beside their risk; every shard returns at most a page',
});

/** Controls of one risk. */
export const controlsOfRisk = page<RiskControlRow>({ ...listed, name: 'risk.controls.byRisk', by: ofRisk });

/** A row of risk_monitoring.control_effectiveness. */
export interface ControlEffectivenessRow {
  readonly riskId: string;
  readonly controlId: string;
  readonly testCount: number;
  readonly passedCount: number;
  readonly exceptionCount: number;
  readonly failedCount: number;
  readonly passRate: string | null;
  readonly sampleCount: number;
  readonly sampleExceptionCount: number;
  readonly lastTestedOn: string | null;
}

/** How often controls passed their tests, by risk and control. */
export const controlEffectiveness = pairLookup<ControlEffectivenessRow>({
  name: 'risk.control.effectiveness',
  sql: `select ${columns<ControlEffectivenessRow>({
    riskId: 'risk_id',
    controlId: 'control_id',
    testCount: 'test_count',
    passedCount: 'passed_count',
    exceptionCount: 'exception_count',
    failedCount: 'failed_count',
    passRate: 'pass_rate',
    sampleCount: 'sample_count',
    sampleExceptionCount: 'sample_exception_count',
    lastTestedOn: 'last_tested_on',
  })} from risk_monitoring.control_effectiveness
      where risk_id = any($keys::bigint[]) and control_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'controlId',
});
