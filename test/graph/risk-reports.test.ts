import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + Number(value), 0);

test('the cells of the heat map hold every risk that is not closed, in either rating', async () => {
  const data = await gateway.data(`{
    residual: riskHeatMap { likelihood impact riskCount }
    inherent: riskHeatMap(basis: INHERENT) { riskCount }
    closed: risks(filter: { status: CLOSED }) { totalCount }
    risks { totalCount }
  }`);
  const open = data.risks.totalCount - data.closed.totalCount;
  expect(sum(data.residual.map((cell: any) => cell.riskCount))).toBe(open);
  expect(sum(data.inherent.map((cell: any) => cell.riskCount))).toBe(open);
  for (const { likelihood, impact, riskCount } of data.residual) {
    const filter = { residualLikelihood: likelihood, residualImpact: impact };
    const cell = await gateway.data(
      `query ($all: RiskFilter, $closed: RiskFilter) {
        all: risks(filter: $all) { totalCount } closed: risks(filter: $closed) { totalCount } }`,
      { all: filter, closed: { ...filter, status: 'CLOSED' } },
    );
    expect(cell.all.totalCount - cell.closed.totalCount).toBe(riskCount);
  }
});

test('the heat map of a category is made of those below it', async () => {
  const { riskCategory } = await gateway.data('{ riskCategory(id: "1") { children { id } } }');
  const cells = (id: string) =>
    gateway.data(`{ riskHeatMap(categoryId: "${id}") { likelihood impact score level riskCount } }`);
  const merged = new Map<string, any>();
  for (const { id } of riskCategory.children)
    for (const cell of (await cells(id)).riskHeatMap) {
      const key = `${cell.likelihood} ${cell.impact}`;
      const riskCount = (merged.get(key)?.riskCount ?? 0) + cell.riskCount;
      merged.set(key, { ...cell, riskCount });
    }
  expect(merged.size).toBeGreaterThan(3);
  expect((await cells('1')).riskHeatMap).toEqual(
    [...merged.values()].sort((one, other) => one.likelihood - other.likelihood || one.impact - other.impact),
  );
  expect((await cells('999999')).riskHeatMap).toEqual([]);
});

test('the summaries of the categories count the whole register', async () => {
  const data = await gateway.data(`{
    riskCategorySummaries { category { id code appetiteScore risks(first: 200) { totalCount nodes { status residualScore } } }
      riskCount openRiskCount aboveAppetiteCount criticalCount highCount }
    risks { totalCount }
    critical: risks(filter: { minResidualScore: 15 }) { totalCount }
    closedCritical: risks(filter: { minResidualScore: 15, status: CLOSED }) { totalCount }
  }`);
  const rows = data.riskCategorySummaries;
  expect(sum(rows.map((row: any) => row.riskCount))).toBe(data.risks.totalCount);
  expect(sum(rows.map((row: any) => row.criticalCount))).toBe(
    data.critical.totalCount - data.closedCritical.totalCount,
  );
  for (const { category, riskCount, openRiskCount, aboveAppetiteCount } of rows) {
    const open = category.risks.nodes.filter((risk: any) => risk.status !== 'CLOSED');
    const above = open.filter((risk: any) => risk.residualScore > category.appetiteScore);
    expect([category.code, category.risks.totalCount, open.length, above.length]).toEqual([
      category.code,
      riskCount,
      openRiskCount,
      aboveAppetiteCount,
    ]);
  }
});

test('the effectiveness of controls by category counts every control and every test', async () => {
  const data = await gateway.data(`{
    controlEffectivenessByCategory { controlCount testCount passedCount exceptionCount failedCount passRate }
    riskControls { totalCount } controlTests { totalCount }
    passed: controlTests(filter: { result: PASS }) { totalCount }
  }`);
  const rows = data.controlEffectivenessByCategory;
  const of = (name: string) => sum(rows.map((row: any) => row[name]));
  expect([of('controlCount'), of('testCount'), of('passedCount')]).toEqual([
    data.riskControls.totalCount,
    data.controlTests.totalCount,
    data.passed.totalCount,
  ]);
  for (const { testCount, passedCount, exceptionCount, failedCount, passRate } of rows) {
    expect(passedCount + exceptionCount + failedCount).toBe(testCount);
    expect(passRate).toBe((passedCount / testCount).toFixed(4));
  }
});

test('open incidents and monthly losses add up to the incidents', async () => {
  const data = await gateway.data(`{
    openIncidentsByCategory { openCount criticalCount highCount mediumCount lowCount reportingLoss largestReportingLoss }
    incidentLossesMonthly { month category { id } incidentCount reportingLoss largestReportingLoss }
    incidents(first: 200) { totalCount nodes { status reportingLoss occurredAt } }
  }`);
  const { nodes, totalCount } = data.incidents;
  expect(nodes).toHaveLength(totalCount);
  const open = nodes.filter((one: any) => !['RESOLVED', 'CLOSED'].includes(one.status));
  const categories = data.openIncidentsByCategory;
  expect(sum(categories.map((row: any) => row.openCount))).toBe(open.length);
  expect(sum(categories.map((row: any) => row.reportingLoss))).toBeCloseTo(
    sum(open.map((one: any) => one.reportingLoss)),
    2,
  );
  for (const row of categories)
    expect(row.criticalCount + row.highCount + row.mediumCount + row.lowCount).toBe(row.openCount);
  const months = data.incidentLossesMonthly;
  expect(sum(months.map((row: any) => row.incidentCount))).toBe(totalCount);
  expect(sum(months.map((row: any) => row.reportingLoss))).toBeCloseTo(
    sum(nodes.map((one: any) => one.reportingLoss)),
    2,
  );
  expect(new Set(months.map((row: any) => row.month))).toEqual(
    new Set(nodes.map((one: any) => `${one.occurredAt.slice(0, 7)}-01`)),
  );
});

test('losses are kept by month and category', async () => {
  const data = await gateway.data(`{
    incidentLossesMonthly { month category { id } incidentCount }
    spring: incidentLossesMonthly(from: "2026-03-15", to: "2026-05-01") { month category { id } incidentCount }
    credit: incidentLossesMonthly(categoryId: "6") { month category { id } incidentCount }
    none: incidentLossesMonthly(from: "2031-01-01") { month }
  }`);
  const months = data.incidentLossesMonthly;
  expect(data.spring).toEqual(
    months.filter(({ month }: any) => month >= '2026-03-01' && month <= '2026-05-01'),
  );
  expect(data.spring.length).toBeGreaterThan(2);
  expect(data.credit).toEqual(months.filter(({ category }: any) => category.id === '6'));
  expect(data.none).toEqual([]);
});

test('the profile of a risk agrees with its lists', async () => {
  const { risks } = await gateway.data(`{
    risks(first: 100) { nodes { id residualScore category { appetiteScore }
      assessments(filter: { status: APPROVED }) { totalCount } controls(filter: { status: ACTIVE }) { totalCount }
      effective: controls(filter: { status: ACTIVE, rating: EFFECTIVE }) { totalCount }
      controlTests(first: 1) { totalCount nodes { testedOn } } passed: controlTests(filter: { result: PASS }) { totalCount }
      incidents(first: 200) { totalCount nodes { reportingLoss occurredAt } }
      exposures(first: 200, filter: { status: ACTIVE }) { totalCount nodes { reportingAmount } }
      indicators(filter: { isActive: true }) { totalCount } amber: indicators(filter: { isActive: true, latestStatus: AMBER }) { totalCount }
      red: indicators(filter: { isActive: true, latestStatus: RED }) { totalCount }
      profile { aboveAppetite assessmentCount controlCount effectiveControlCount testCount passRate lastTestedOn incidentCount
        reportingLoss lastIncidentAt exposureCount reportingExposure indicatorCount amberIndicatorCount redIndicatorCount } } }
  }`);
  for (const { id, profile, ...risk } of risks.nodes) {
    const tests = risk.controlTests.totalCount;
    const { reportingLoss, reportingExposure, ...counts } = profile;
    expect({ id, ...counts }).toEqual({
      id,
      aboveAppetite: risk.residualScore > risk.category.appetiteScore,
      assessmentCount: risk.assessments.totalCount,
      controlCount: risk.controls.totalCount,
      effectiveControlCount: risk.effective.totalCount,
      testCount: tests,
      passRate: tests > 0 ? (risk.passed.totalCount / tests).toFixed(4) : null,
      lastTestedOn: risk.controlTests.nodes[0]?.testedOn ?? null,
      incidentCount: risk.incidents.totalCount,
      lastIncidentAt: risk.incidents.nodes[0]?.occurredAt ?? null,
      exposureCount: risk.exposures.totalCount,
      indicatorCount: risk.indicators.totalCount,
      amberIndicatorCount: risk.amber.totalCount,
      redIndicatorCount: risk.red.totalCount,
    });
    expect(Number(reportingLoss)).toBeCloseTo(
      sum(risk.incidents.nodes.map((one: any) => one.reportingLoss)),
      2,
    );
    expect(Number(reportingExposure)).toBeCloseTo(
      sum(risk.exposures.nodes.map((one: any) => one.reportingAmount)),
      2,
    );
  }
});

test('overdue actions are unfinished ones of plans that are not, due before the day asked for', async () => {
  const [{ due, today }] = await sql(
    'risk',
    `select min(a.due_on) as due, (count(*) filter (where a.due_on < (now() at time zone 'UTC')::date))::int as today
     from risk_monitoring.mitigation_actions a
     join risk_monitoring.mitigation_plans p on p.risk_id = a.risk_id and p.plan_id = a.plan_id
     where a.status not in ('DONE', 'CANCELLED') and p.status not in ('COMPLETED', 'CANCELLED')`,
  );
  const data = await gateway.data(
    `query ($due: Date) {
      onTheDay: overdueMitigationActions(asOf: $due) { totalCount }
      june: overdueMitigationActions(asOf: "2026-06-30", first: 200) { nodes { status dueOn plan { status } daysOverdue(asOf: "2026-06-30") } }
      now: overdueMitigationActions { totalCount } }`,
    { due },
  );
  expect(data.onTheDay.totalCount).toBe(0);
  expect(data.now.totalCount).toBe(today);
  expect(data.june.nodes.length).toBeGreaterThan(0);
  for (const { status, plan, daysOverdue } of data.june.nodes) {
    expect(['OPEN', 'IN_PROGRESS', 'BLOCKED']).toContain(status);
    expect(['PROPOSED', 'APPROVED', 'IN_PROGRESS']).toContain(plan.status);
    expect(daysOverdue).toBeGreaterThan(0);
  }
});

test('breached indicators are those past a threshold that are still read', async () => {
  const data = await gateway.data(`{
    indicatorBreaches(first: 200) { totalCount nodes { id isActive latestStatus } }
    amber: indicatorBreaches(status: AMBER) { totalCount }
    red: indicatorBreaches(status: RED) { totalCount }
    green: indicatorBreaches(status: GREEN) { totalCount }
  }`);
  expect(data.amber.totalCount + data.red.totalCount).toBe(data.indicatorBreaches.totalCount);
  expect(data.green.totalCount).toBe(0);
  for (const { isActive, latestStatus } of data.indicatorBreaches.nodes)
    expect([isActive, latestStatus === 'GREEN']).toEqual([true, false]);
});

test.each([
  ['riskHeatMap(categoryId: "x") { score }', 'categoryId'],
  ['incidentLossesMonthly(categoryId: "x") { month }', 'categoryId'],
  ['overdueMitigationActions(categoryId: "x") { totalCount }', 'categoryId'],
  ['indicatorBreaches(categoryId: "x") { totalCount }', 'categoryId'],
  ['risks(filter: { ownerId: "x" }) { totalCount }', 'filter.ownerId'],
  ['risks(filter: { categoryId: "x" }) { totalCount }', 'filter.categoryId'],
])('%s is refused, naming %s', async (field, argument) => {
  const { errors } = await gateway.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_ID', inputPath: argument.split('.') } }]);
});
