import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('the ratings of a risk are those of its newest approved assessment', async () => {
  const ratings =
    'inherentLikelihood inherentImpact inherentScore residualLikelihood residualImpact residualScore';
  const { risks } = await gateway.data(`{
    risks(first: 200) { nodes { id ${ratings} inherentLevel residualLevel lastAssessedOn latestAssessment { id }
      assessments(first: 1, filter: { status: APPROVED }) { nodes { id assessedOn ${ratings} } } } }
  }`);
  const level = (score: number) =>
    score >= 15 ? 'CRITICAL' : score >= 10 ? 'HIGH' : score >= 5 ? 'MEDIUM' : 'LOW';
  let assessed = 0;
  for (const {
    id,
    latestAssessment,
    assessments,
    lastAssessedOn,
    inherentLevel,
    residualLevel,
    ...own
  } of risks.nodes) {
    expect([inherentLevel, residualLevel]).toEqual([level(own.inherentScore), level(own.residualScore)]);
    expect(own.residualScore).toBe(own.residualLikelihood * own.residualImpact);
    const [newest] = assessments.nodes;
    if (newest) {
      assessed++;
      expect({ id, ...newest }).toEqual({ ...own, id: latestAssessment.id, assessedOn: lastAssessedOn });
    } else expect([id, latestAssessment, lastAssessedOn]).toEqual([id, null, null]);
  }
  expect(assessed).toBeGreaterThan(50);
});

test('every state of a risk follows the one before, up to the present one', async () => {
  const { risks } = await gateway.data(`{
    risks(first: 200) { nodes { id status statusChanges(first: 50, orderBy: { field: CHANGED_AT }) { nodes { fromStatus toStatus changedAt } } } }
  }`);
  for (const { id, status, statusChanges } of risks.nodes) {
    const reached = [null, ...statusChanges.nodes.map((change: any) => change.toStatus)];
    expect([id, ...statusChanges.nodes.map((change: any) => change.fromStatus)]).toEqual([
      id,
      ...reached.slice(0, -1),
    ]);
    expect([id, reached.at(-1)]).toEqual([id, status]);
  }
});

test('the effectiveness of a control is the share of its tests that passed', async () => {
  const { risks } = await gateway.data(`{
    risks(first: 100) { nodes { id
      controlTests(first: 200) { nodes { id control { id } result sampleSize exceptionCount testedOn } }
      controls(first: 200) { nodes { id rating lastTestedOn latestTests(first: 200) { id }
        effectiveness { testCount passedCount exceptionCount failedCount passRate sampleCount sampleExceptionCount lastTestedOn } } } } }
  }`);
  const ratings: Record<string, string> = {
    PASS: 'EFFECTIVE',
    PASS_WITH_EXCEPTIONS: 'PARTIALLY_EFFECTIVE',
    FAIL: 'INEFFECTIVE',
  };
  let tested = 0;
  for (const { controls, controlTests } of risks.nodes)
    for (const { id, rating, lastTestedOn, latestTests, effectiveness } of controls.nodes) {
      const tests = controlTests.nodes.filter((test: any) => test.control.id === id);
      const count = (result: string) => tests.filter((test: any) => test.result === result).length;
      const total = (of: string) => tests.reduce((sum: number, test: any) => sum + test[of], 0);
      if (tests.length > 0) tested++;
      expect(effectiveness).toEqual({
        testCount: tests.length,
        passedCount: count('PASS'),
        exceptionCount: count('PASS_WITH_EXCEPTIONS'),
        failedCount: count('FAIL'),
        passRate: tests.length > 0 ? (count('PASS') / tests.length).toFixed(4) : null,
        sampleCount: total('sampleSize'),
        sampleExceptionCount: total('exceptionCount'),
        lastTestedOn: tests[0]?.testedOn ?? null,
      });
      expect(ids(latestTests)).toEqual(ids(tests));
      expect([rating, lastTestedOn]).toEqual([
        ratings[tests[0]?.result] ?? 'NOT_TESTED',
        tests[0]?.testedOn ?? null,
      ]);
    }
  expect(tested).toBeGreaterThan(50);
});

test('the tests of one control are a part of those of its risk', async () => {
  const [{ risk, control }] = await sql(
    'risk',
    `select risk_id as risk, control_id as control from risk_assessment.control_testing
     group by 1, 2 order by count(*) desc, 1, 2 limit 1`,
  );
  const data = await gateway.data(`{
    risk(id: "${risk}") { all: controlTests(first: 200) { nodes { id control { id } } }
      one: controlTests(controlId: "${control}", first: 200) { totalCount nodes { id control { id } } }
      passed: controlTests(controlId: "${control}", filter: { result: PASS }) { totalCount }
      none: controlTests(controlId: "999999") { totalCount nodes { id } } }
    riskControl(riskId: "${risk}", id: "${control}") { latestTests(first: 2) { id } effectiveness { passedCount } }
  }`);
  const { all, one, passed, none } = data.risk;
  expect(one.nodes).toEqual(all.nodes.filter((test: any) => test.control.id === control));
  expect(data.riskControl.latestTests).toEqual(one.nodes.slice(0, 2).map(({ id }: any) => ({ id })));
  expect(passed.totalCount).toBe(data.riskControl.effectiveness.passedCount);
  expect(none).toEqual({ totalCount: 0, nodes: [] });
});

test('what is exposed to a risk is the same from the risk and from what is exposed', async () => {
  const exposure = 'id risk { id } reportingAmount exposureAmount currency status';
  const { risks } = await gateway.data(`{
    risks(first: 100) { nodes { id exposures(first: 200) { nodes { ${exposure} targetType targetId target { __typename
      ... on Portfolio { id riskExposures(first: 200) { nodes { ${exposure} } } }
      ... on Instrument { id riskExposures(first: 200) { nodes { ${exposure} } } }
      ... on Account { id riskExposures(first: 200) { nodes { ${exposure} } } } } } } } }
  }`);
  const kinds = new Set<string>();
  for (const { id: riskId, exposures } of risks.nodes)
    for (const { target, targetType, targetId, ...own } of exposures.nodes) {
      kinds.add(target.__typename);
      expect([target.__typename.toUpperCase(), target.id, own.risk.id]).toEqual([
        targetType,
        targetId,
        riskId,
      ]);
      expect(target.riskExposures.nodes).toContainEqual(own);
    }
  expect([...kinds].sort()).toEqual(['Account', 'Instrument', 'Portfolio']);
});

test('exposures of one kind of target are a part of all', async () => {
  const [{ risk }] = await sql(
    'risk',
    'select risk_id as risk from risk_core.risk_exposures group by 1 order by count(distinct target_type) desc, 1 limit 1',
  );
  const data = await gateway.data(`{ risk(id: "${risk}") {
    exposures(first: 200) { nodes { id targetType } }
    portfolios: exposures(first: 200, targetType: PORTFOLIO) { nodes { id targetType } }
    instruments: exposures(first: 200, targetType: INSTRUMENT) { nodes { id targetType } }
    accounts: exposures(first: 200, targetType: ACCOUNT) { nodes { id targetType } } } }`);
  const { exposures, portfolios, instruments, accounts } = data.risk;
  for (const [type, part] of Object.entries({
    PORTFOLIO: portfolios,
    INSTRUMENT: instruments,
    ACCOUNT: accounts,
  }))
    expect(part.nodes).toEqual(exposures.nodes.filter((one: any) => one.targetType === type));
});

test('losses of incidents are what was lost less what came back', async () => {
  const { incidents } = await gateway.data(`{
    incidents(first: 200) { nodes { id risk { id incidents(first: 200) { nodes { id } } } lossAmount recoveredAmount netLoss
      reportingLoss currency status resolvedAt occurredAt reportedAt rootCause } }
  }`);
  expect(incidents.nodes.length).toBeGreaterThan(50);
  for (const one of incidents.nodes) {
    expect(Number(one.netLoss)).toBeCloseTo(Number(one.lossAmount) - Number(one.recoveredAmount), 4);
    if (one.currency === 'USD') expect(Number(one.reportingLoss)).toBe(Number(one.netLoss));
    expect(one.resolvedAt !== null).toBe(['RESOLVED', 'CLOSED'].includes(one.status));
    expect(one.reportedAt >= one.occurredAt).toBe(true);
    expect(ids(one.risk.incidents.nodes)).toContain(one.id);
  }
});

test('the progress of a plan is the share of its actions that are done', async () => {
  const { mitigationPlans } = await gateway.data(`{
    mitigationPlans(first: 200) { nodes { id status progressPercent completedOn dueOn
      risk { mitigationActions(first: 200) { nodes { id plan { id } } } }
      actions { id stepNo status dueOn completedOn } first: actions(first: 1) { stepNo } } }
  }`);
  const states = new Set<string>();
  for (const {
    id,
    status,
    progressPercent,
    completedOn,
    dueOn,
    risk,
    actions,
    first,
  } of mitigationPlans.nodes) {
    states.add(status);
    const counted = actions.filter((action: any) => action.status !== 'CANCELLED');
    const done = counted.filter((action: any) => action.status === 'DONE');
    expect([id, progressPercent]).toEqual([id, Math.round((100 * done.length) / counted.length)]);
    expect((status === 'COMPLETED') === (completedOn !== null)).toBe(true);
    if (status === 'COMPLETED') expect(progressPercent).toBe(100);
    expect(actions.map((action: any) => action.stepNo)).toEqual(
      actions.map((_: unknown, index: number) => index + 1),
    );
    expect(first).toEqual([{ stepNo: 1 }]);
    expect(
      actions
        .map((action: any) => action.dueOn)
        .sort()
        .at(-1),
    ).toBe(dueOn);
    const own = risk.mitigationActions.nodes.filter((action: any) => action.plan.id === id);
    expect(ids(own).sort()).toEqual(ids(actions).sort());
  }
  expect([...states].sort()).toEqual(['COMPLETED', 'IN_PROGRESS', 'PROPOSED']);
});

test('an action is overdue by the days since it was due, unless it is finished', async () => {
  const { risks } = await gateway.data(`{
    risks(first: 200) { nodes { mitigationActions(first: 200) { nodes { status dueOn
      daysOverdue(asOf: "2026-06-30") today: daysOverdue } } } }
  }`);
  const actions = risks.nodes.flatMap((risk: any) => risk.mitigationActions.nodes);
  const late = (from: string, { status, dueOn }: any) =>
    ['DONE', 'CANCELLED'].includes(status)
      ? 0
      : Math.max(0, Math.round((Date.parse(from) - Date.parse(dueOn)) / 86_400_000));
  const today = new Date().toISOString().slice(0, 10);
  expect(actions.some((action: any) => action.daysOverdue > 0)).toBe(true);
  for (const action of actions) {
    expect(action.daysOverdue).toBe(late('2026-06-30', action));
    expect(action.today).toBe(late(today, action));
  }
});

test('the latest value of an indicator is its newest reading, judged by the thresholds', async () => {
  const { risks } = await gateway.data(`{
    risks(first: 200) { nodes { id indicators(first: 50) { nodes { id direction warningThreshold criticalThreshold
      latestValue latestStatus latestReadOn latestReadings(first: 1) { value status readOn } } } } }
  }`);
  let read = 0;
  for (const { indicators } of risks.nodes)
    for (const { latestReadings, ...one } of indicators.nodes) {
      const [newest] = latestReadings;
      const latest = { value: one.latestValue, status: one.latestStatus, readOn: one.latestReadOn };
      expect(latest).toEqual(newest ?? { value: null, status: null, readOn: null });
      if (!newest) continue;
      read++;
      const sign = one.direction === 'HIGHER_IS_WORSE' ? 1 : -1;
      const past = (threshold: string) => sign * (Number(newest.value) - Number(threshold)) >= 0;
      expect(newest.status).toBe(
        past(one.criticalThreshold) ? 'RED' : past(one.warningThreshold) ? 'AMBER' : 'GREEN',
      );
    }
  expect(read).toBeGreaterThan(100);
});

test('categories form a tree of two levels, and risks are in the lists of their categories', async () => {
  const { riskCategories } = await gateway.data(`{
    riskCategories(first: 100) { nodes { id parent { id parent { id } } children { id parent { id } }
      risks(first: 200) { totalCount nodes { category { id } } } } }
  }`);
  for (const { id, parent, children, risks } of riskCategories.nodes) {
    if (parent) expect([parent.parent, children]).toEqual([null, []]);
    for (const child of children) expect(child.parent).toEqual({ id });
    expect(risks.nodes).toHaveLength(risks.totalCount);
    for (const { category } of risks.nodes) expect(category).toEqual({ id });
  }
});

test('an owner and a category together keep the risks that have both', async () => {
  const [{ owner, category }] = await sql(
    'risk',
    'select owner_id as owner, category_id as category from risk_core.risk_registers group by 1, 2 order by count(*) desc, 1, 2 limit 1',
  );
  const expected = await sql(
    'risk',
    `select risk_id as id from risk_core.risk_registers where owner_id = $1 and category_id = $2
     order by residual_score desc, risk_id desc`,
    [owner, category],
  );
  const data = await gateway.data(
    `query ($both: RiskFilter, $owner: ID!, $ofCategory: RiskFilter, $category: ID!, $ofOwner: RiskFilter) {
      risks(first: 200, filter: $both) { nodes { id } }
      employee(id: $owner) { ownedRisks(first: 200, filter: $ofCategory) { nodes { id } } }
      riskCategory(id: $category) { risks(first: 200, filter: $ofOwner) { nodes { id } } } }`,
    {
      both: { ownerId: owner, categoryId: category },
      owner,
      category,
      ofCategory: { categoryId: category },
      ofOwner: { ownerId: owner },
    },
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(data.risks.nodes).toEqual(expected);
  expect(data.employee.ownedRisks.nodes).toEqual(expected);
  expect(data.riskCategory.risks.nodes).toEqual(expected);
});
