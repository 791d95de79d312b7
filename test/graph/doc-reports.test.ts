import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + Number(value), 0);

test('the status report counts every document once, and those of a category as the category lists them', async () => {
  const data = await gateway.data(`{
    documents { totalCount }
    drafts: documents(filter: { status: DRAFT }) { totalCount }
    documentStatusReport { category { id } status documentCount }
    ofOne: documentStatusReport(categoryId: "6") { category { id } status documentCount }
    documentCategory(id: "6") { documents { totalCount } }
  }`);
  const rows = data.documentStatusReport;
  const count = (of: any[]) => sum(of.map((row) => row.documentCount));
  expect(count(rows)).toBe(data.documents.totalCount);
  expect(count(rows.filter((row: any) => row.status === 'DRAFT'))).toBe(data.drafts.totalCount);
  expect(data.ofOne).toEqual(rows.filter((row: any) => row.category.id === '6'));
  expect(count(data.ofOne)).toBe(data.documentCategory.documents.totalCount);
});

test('the storage report holds the bytes of all versions, and of the current ones', async () => {
  const data = await gateway.data(`{
    documentStorageReport { category { id } mediaType versionCount totalBytes currentBytes largestBytes }
    ofOne: documentStorageReport(categoryId: "14") { category { id } mediaType versionCount totalBytes currentBytes largestBytes }
  }`);
  const rows = data.documentStorageReport;
  const [total] = await sql(
    'doc',
    `select count(*)::int as versions, sum(size_bytes)::bigint as bytes, max(size_bytes) as largest,
            (sum(v.size_bytes) filter (where v.version_number = d.current_version_number))::bigint as current
     from doc_core.document_versions v join doc_core.documents d on d.document_id = v.document_id`,
  );
  const of = (name: string) => sum(rows.map((row: any) => row[name]));
  expect([of('versionCount'), String(of('totalBytes')), String(of('currentBytes'))]).toEqual([
    total.versions,
    total.bytes,
    total.current,
  ]);
  expect(String(Math.max(...rows.map((row: any) => Number(row.largestBytes))))).toBe(total.largest);
  expect(data.ofOne).toEqual(rows.filter((row: any) => row.category.id === '14'));
  expect(data.ofOne.length).toBeGreaterThan(1);
});

test('the documents of all months are all documents', async () => {
  const data = await gateway.data(`{
    documents { totalCount }
    documentGrowth { month newDocuments newVersions bytesAdded }
    year: documentGrowth(from: "2025-01-31", to: "2025-12-01") { month newDocuments newVersions bytesAdded }
    none: documentGrowth(from: "2030-01-01") { month }
  }`);
  expect(sum(data.documentGrowth.map((row: any) => row.newDocuments))).toBe(data.documents.totalCount);
  expect(data.year).toEqual(data.documentGrowth.filter((row: any) => row.month.startsWith('2025')));
  expect(data.year).toHaveLength(12);
  expect(data.none).toEqual([]);
});

test('cycle times count the runs that the list of runs holds', async () => {
  const data = await gateway.data(`{
    workflowInstances { totalCount }
    workflowCycleTimes { workflow { id } runCount runningCount completedCount rejectedCount cancelledCount completedInTimeCount averageHours shortestHours longestHours }
    ofOne: workflowCycleTimes(workflowId: "1") { workflow { id } runCount averageHours }
    ofOneRunning: workflowInstances(filter: { workflowId: "1", status: RUNNING }) { totalCount }
    unknown: workflowCycleTimes(workflowId: "99") { runCount }
  }`);
  const rows = data.workflowCycleTimes;
  expect(sum(rows.map((row: any) => row.runCount))).toBe(data.workflowInstances.totalCount);
  for (const row of rows) {
    expect(row.runningCount + row.completedCount + row.rejectedCount + row.cancelledCount).toBe(row.runCount);
    expect(row.completedInTimeCount).toBeLessThanOrEqual(row.completedCount);
    expect(Number(row.shortestHours)).toBeLessThanOrEqual(Number(row.averageHours));
    expect(Number(row.averageHours)).toBeLessThanOrEqual(Number(row.longestHours));
  }
  const first = rows.find((row: any) => row.workflow.id === '1');
  expect(data.ofOne).toEqual([
    { workflow: { id: '1' }, runCount: first.runCount, averageHours: first.averageHours },
  ]);
  expect(data.ofOneRunning.totalCount).toBe(first.runningCount);
  expect(data.unknown).toEqual([]);
});

test('step times count the tasks, step by step', async () => {
  const fields =
    'workflow { id } step { stepNumber name } taskCount openCount completedCount rejectedCount lateCount';
  const data = await gateway.data(`{
    workflowStepTimes { ${fields} }
    ofOne: workflowStepTimes(workflowId: "1") { ${fields} }
    workflow(id: "1") { steps { stepNumber name } }
  }`);
  const rows = data.workflowStepTimes;
  const [{ tasks }] = await sql('doc', 'select count(*)::int as tasks from doc_workflow.workflow_tasks');
  expect(sum(rows.map((row: any) => row.taskCount))).toBe(tasks);
  for (const row of rows)
    expect(row.openCount + row.completedCount + row.rejectedCount).toBeLessThanOrEqual(row.taskCount);
  expect(data.ofOne).toEqual(rows.filter((row: any) => row.workflow.id === '1'));
  expect(data.ofOne.map((row: any) => row.step)).toEqual(data.workflow.steps);
});

test('a task is overdue as soon as its due time is over', async () => {
  const [{ due, earlier, now, all }] = await sql(
    'doc',
    `select max(due_at) as due, count(*) filter (where due_at < (select max(due_at) from doc_workflow.workflow_tasks where status = 'OPEN'))::int as earlier,
            count(*) filter (where due_at < now())::int as now, count(*)::int as all
     from doc_workflow.workflow_tasks where status = 'OPEN'`,
  );
  const data = await gateway.data(
    `query ($due: DateTime, $later: DateTime) {
      atDue: overdueTasks(asOf: $due) { totalCount }
      later: overdueTasks(asOf: $later) { totalCount edges { node { daysOverdue dueAt task { status dueAt } } } }
      last: overdueTasks(asOf: $later, last: 1) { nodes { daysOverdue dueAt } }
      before: overdueTasks(asOf: "2020-01-01T00:00:00Z") { totalCount }
      now: overdueTasks { totalCount } }`,
    { due, later: new Date(Date.parse(due) + 3 * 86_400_000 + 1000).toISOString() },
  );
  expect(data.atDue.totalCount).toBe(earlier);
  expect(data.later.totalCount).toBe(all);
  expect(data.last.nodes).toEqual([{ daysOverdue: 3, dueAt: due }]);
  expect(data.before.totalCount).toBe(0);
  expect(data.now.totalCount).toBe(now);
  for (const { node } of data.later.edges) expect(node.task).toEqual({ status: 'OPEN', dueAt: node.dueAt });
});

test('overdue tasks of an employee are the same with and without further conditions on the document', async () => {
  const asOf = '"2026-06-30T17:00:00Z"';
  const { overdueTasks } = await gateway.data(`{
    overdueTasks(asOf: ${asOf}, first: 200) { nodes { assignee { id } workflow { id } document { id owner { id } category { id } } task { id } } }
  }`);
  const [one] = overdueTasks.nodes;
  const filter = {
    assigneeId: one.assignee.id,
    workflowId: one.workflow.id,
    categoryId: one.document.category.id,
    ownerId: one.document.owner.id,
  };
  const query = `query ($filter: OverdueTaskFilter) { overdueTasks(asOf: ${asOf}, filter: $filter, first: 200) { nodes { task { id } } } }`;
  const found = async (of: Partial<typeof filter>) =>
    (await gateway.data(query, { filter: of })).overdueTasks.nodes.map((node: any) => node.task.id);
  const expected = (condition: (node: any) => boolean) =>
    overdueTasks.nodes.filter(condition).map((node: any) => node.task.id);
  const { assigneeId, workflowId, categoryId, ownerId } = filter;
  expect(await found({ assigneeId })).toEqual(expected((node) => node.assignee.id === assigneeId));
  expect(await found({ assigneeId, workflowId })).toEqual(
    expected((node) => node.assignee.id === assigneeId && node.workflow.id === workflowId),
  );
  expect(await found(filter)).toEqual(
    expected(
      (node) =>
        node.assignee.id === assigneeId &&
        node.document.owner.id === ownerId &&
        node.document.category.id === categoryId,
    ),
  );
});

test.each([
  'documentStatusReport(categoryId: "x") { documentCount }',
  'documentStorageReport(categoryId: "x") { versionCount }',
  'workflowCycleTimes(workflowId: "x") { runCount }',
  'workflowStepTimes(workflowId: "x") { taskCount }',
])('%s is refused, naming the argument', async (field) => {
  const { errors } = await gateway.ask(`{ ${field} }`);
  const argument = field.match(/\((\w+):/)![1];
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_ID', inputPath: [argument] } }]);
});
