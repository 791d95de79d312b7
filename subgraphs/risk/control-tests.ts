import { pairChildren, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { ControlTestMethod, ControlTestResult } from './generated';
import { ofRisk } from './risks';

/** A row of risk_assessment.control_testing. */
export interface ControlTestRow {
  readonly id: string;
  readonly riskId: string;
  readonly controlId: string;
  readonly testedOn: string;
  readonly testerId: string;
  readonly method: ControlTestMethod;
  readonly sampleSize: number;
  readonly exceptionCount: number;
  readonly result: ControlTestResult;
  readonly finding: string | null;
  readonly remediationDueOn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const controlTestColumns = {
  id: 'test_id',
  riskId: 'risk_id',
  controlId: 'control_id',
  testedOn: 'tested_on',
  testerId: 'tester_id',
  method: 'method',
  sampleSize: 'sample_size',
  exceptionCount: 'exception_count',
  result: 'result',
  finding: 'finding',
  remediationDueOn: 'remediation_due_on',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Control tests by risk and id. */
export const controlTestByKey = pairLookup<ControlTestRow>({
  name: 'risk.controlTest.byKey',
  sql: `select ${columns<ControlTestRow>(controlTestColumns)} from risk_assessment.control_testing
        where risk_id = any($keys::bigint[]) and test_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

/** The newest tests of each control. Extra parameter: limit. */
export const latestTestsOfControl = pairChildren<ControlTestRow>({
  name: 'risk.controlTests.latestByControl',
  sql: `select * from (
          select ${columns<ControlTestRow>(controlTestColumns)},
                 row_number() over (partition by risk_id, control_id order by tested_on desc, test_id desc) as place
          from risk_assessment.control_testing
          where risk_id = any($keys::bigint[]) and control_id = any($ids::bigint[])
        ) test where place <= $limit::integer order by place`,
  key: 'riskId',
  parent: 'controlId',
});

const listed = {
  columns: columns<ControlTestRow>(controlTestColumns),
  from: 'risk_assessment.control_testing',
  orders: { TESTED_ON: { column: 'tested_on', type: 'date', property: 'testedOn' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'test_id', type: 'bigint', property: 'id' },
} as const;

const filters = {
  result: 'result = $result::text',
  method: 'method = $method::text',
  testedFrom: 'tested_on >= $testedFrom::date',
  testedTo: 'tested_on <= $testedTo::date',
};

/** Control tests over all risks. */
export const controlTests = page<ControlTestRow>({
  ...listed,
  name: 'risk.controlTests',
  fanOut: 'tests live beside their risk; every shard returns at most a page',
  filters,
});

/** Tests of the controls of one risk, or of one of them. */
export const controlTestsOfRisk = page<ControlTestRow>({
  ...listed,
  name: 'risk.controlTests.byRisk',
  by: ofRisk,
  filters: { ...filters, controlId: 'control_id = $controlId::bigint' },
});
