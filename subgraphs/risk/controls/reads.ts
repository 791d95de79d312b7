import { byPair, type Conditions, conditionsOf, equals, firstOfPair, from, page, upTo } from '../../../citus';
import { controlEffectiveness, controls, controlTests } from './table';

/** Controls by risk and id. */
export const controlByKey = byPair(controls, 'risk.control.byKey');

/** How often controls passed their tests, by risk and control. */
export const effectivenessOfControl = byPair(controlEffectiveness, 'risk.control.effectiveness', 'controlId');

/** What controls are filtered by. */
export const controlConditions: Conditions = {
  ...conditionsOf(controls, 'id', 'riskId', 'controlNumber', 'name', 'description', 'controlType'),
  ...conditionsOf(controls, 'automation', 'frequency', 'isKey', 'status', 'ownerId', 'rating'),
  ...conditionsOf(controls, 'lastTestedOn', 'nextTestDueOn', 'createdAt', 'updatedAt'),
};

const listedControls = {
  from: controls,
  orders: { NEXT_TEST_DUE_ON: controls.nextTestDueOn, NAME: controls.name },
  tieBreaker: controls.id,
  conditions: controlConditions,
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
  indexed: [controls.riskId, controls.rating],
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

/** What tests of controls are filtered by. */
export const controlTestConditions: Conditions = {
  ...conditionsOf(controlTests, 'id', 'riskId', 'controlId', 'testedOn', 'testerId', 'method'),
  ...conditionsOf(controlTests, 'sampleSize', 'exceptionCount', 'result', 'finding', 'remediationDueOn'),
  ...conditionsOf(controlTests, 'createdAt', 'updatedAt'),
};

const listedTests = {
  from: controlTests,
  orders: { TESTED_ON: controlTests.testedOn },
  defaultDirection: 'DESC' as const,
  tieBreaker: controlTests.id,
  conditions: controlTestConditions,
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
  indexed: [controlTests.riskId, controlTests.result],
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
