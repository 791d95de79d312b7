import { byPair, equals, firstOfPair, from, page, upTo } from '../../../citus';
import { controlEffectiveness, controls, controlTests } from './table';

/** Controls by risk and id. */
export const controlByKey = byPair(controls, 'risk.control.byKey');

/** How often controls passed their tests, by risk and control. */
export const effectivenessOfControl = byPair(controlEffectiveness, 'risk.control.effectiveness', 'controlId');

const listedControls = {
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
export const latestTestsOfControl = firstOfPair(
  controlTests,
  'risk.controlTests.latestByControl',
  'controlId',
  'tested_on desc, test_id desc',
);

const listedTests = {
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
