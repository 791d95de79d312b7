import {
  arrayOf,
  byPair,
  columns,
  equals,
  from,
  inKeys,
  page,
  pairChildren,
  pairLookup,
  param,
  upTo,
} from '../../../citus';
import { type ControlTestRow, controlEffectiveness, controls, controlTests } from './table';

/** Controls by risk and id. */
export const controlByKey = byPair(controls, 'risk.control.byKey');

/** How often controls passed their tests, by risk and control. */
export const effectivenessOfControl = pairLookup('risk.control.effectiveness', 'riskId', 'controlId')
  .sql`select ${columns(controlEffectiveness)} from ${controlEffectiveness}
       where risk_id ${inKeys.bigint} and control_id = any(${arrayOf(param.bigint('ids'))})`;

const listedControls = {
  columns: columns(controls),
  from: controls,
  orders: { NEXT_TEST_DUE_ON: controls.nextTestDueOn, NAME: controls.name },
  tieBreaker: controls.id,
  filters: {
    status: equals(controls.status),
    rating: equals(controls.rating),
    controlType: equals(controls.controlType),
    isKey: equals(controls.isKey),
    testDueFrom: from(controls.nextTestDueOn),
    testDueTo: upTo(controls.nextTestDueOn),
  },
};

/** Controls over all risks. */
export const allControls = page({
  ...listedControls,
  name: 'risk.controls',
  fanOut: 'controls live beside their risk; every shard returns at most a page',
});

/** Controls of one risk. */
export const controlsOfRisk = page({ ...listedControls, name: 'risk.controls.byRisk', by: controls.riskId });

/** Control tests by risk and id. */
export const controlTestByKey = byPair(controlTests, 'risk.controlTest.byKey');

/** The newest tests of each control. Extra parameter: limit. */
export const latestTestsOfControl = pairChildren<ControlTestRow>(
  'risk.controlTests.latestByControl',
  'riskId',
  'controlId',
).sql`select * from (
        select ${columns(controlTests)},
               row_number() over (partition by risk_id, control_id order by tested_on desc, test_id desc) as place
        from ${controlTests} where risk_id ${inKeys.bigint} and control_id = any(${arrayOf(param.bigint('ids'))})
      ) test where place <= ${param.integer('limit')} order by place`;

const listedTests = {
  columns: columns(controlTests),
  from: controlTests,
  orders: { TESTED_ON: controlTests.testedOn },
  defaultDirection: 'DESC' as const,
  tieBreaker: controlTests.id,
};

const testFilters = {
  result: equals(controlTests.result),
  method: equals(controlTests.method),
  testedFrom: from(controlTests.testedOn),
  testedTo: upTo(controlTests.testedOn),
};

/** Control tests over all risks. */
export const allControlTests = page({
  ...listedTests,
  name: 'risk.controlTests',
  fanOut: 'tests live beside their risk; every shard returns at most a page',
  filters: testFilters,
});

/** Tests of the controls of one risk, or of one of them. */
export const controlTestsOfRisk = page({
  ...listedTests,
  name: 'risk.controlTests.byRisk',
  by: controlTests.riskId,
  filters: { ...testFilters, controlId: equals(controlTests.controlId) },
});
