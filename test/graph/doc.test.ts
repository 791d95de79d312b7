import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('versions count from 1 without a gap, and the current one is the last', async () => {
  const { documents } = await gateway.data(`{
    documents(first: 200) { nodes { id currentVersionNumber currentVersion { id versionNumber }
      versions { totalCount nodes { id versionNumber createdAt documentId } }
      rising: versions(orderBy: { field: VERSION_NUMBER }) { nodes { id } }
      first: versionByNumber(number: 1) { versionNumber } none: versionByNumber(number: 99) { id } } }
  }`);
  expect(documents.nodes).toHaveLength(200);
  for (const { id, currentVersionNumber, currentVersion, versions, rising, first, none } of documents.nodes) {
    const numbers = versions.nodes.map((version: any) => version.versionNumber);
    expect(numbers).toEqual(
      Array.from({ length: currentVersionNumber }, (_, index) => currentVersionNumber - index),
    );
    expect(versions.totalCount).toBe(currentVersionNumber);
    expect(currentVersion).toEqual({ id: versions.nodes[0].id, versionNumber: currentVersionNumber });
    expect(rising.nodes).toEqual([...versions.nodes].reverse().map((version: any) => ({ id: version.id })));
    expect([first, none]).toEqual([{ versionNumber: 1 }, null]);
    for (const [index, version] of versions.nodes.entries()) {
      expect(version.documentId).toBe(id);
      if (index > 0) expect(version.createdAt < versions.nodes[index - 1].createdAt).toBe(true);
    }
  }
});

test('the tasks of a run go from step to step as its workflow says', async () => {
  const states = new Set<string>();
  let after: string | null = null;
  do {
    const { workflowInstances }: any = await gateway.data(
      `query ($after: String) { workflowInstances(first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id status currentStepNumber currentStep { stepNumber name } startedAt finishedAt
          workflow { steps { id stepNumber name approvalsRequired dueDays } }
          tasks { stepNumber step { id } status assignedAt dueAt finishedAt assignee { id } } } } }`,
      { after },
    );
    for (const run of workflowInstances.nodes) {
      states.add(run.status);
      checkRun(run);
    }
    const { hasNextPage, endCursor } = workflowInstances.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after);
  expect([...states].sort()).toEqual(['CANCELLED', 'COMPLETED', 'REJECTED', 'RUNNING']);
});

function checkRun({
  id,
  status,
  currentStepNumber,
  currentStep,
  startedAt,
  finishedAt,
  workflow,
  tasks,
}: any): void {
  const { steps } = workflow;
  expect(steps.map((step: any) => step.stepNumber)).toEqual(
    steps.map((_: unknown, index: number) => index + 1),
  );
  expect(currentStep.name).toBe(steps[currentStepNumber - 1].name);
  expect((finishedAt === null) === (status === 'RUNNING')).toBe(true);
  const statesOf = (number: number) =>
    tasks.filter((task: any) => task.stepNumber === number).map((task: any) => task.status);
  for (const step of steps) {
    const states = statesOf(step.stepNumber);
    const reached = step.stepNumber <= currentStepNumber;
    // Each step that was reached has asked for its approvals, of different people.
    expect([id, step.stepNumber, states.length]).toEqual([
      id,
      step.stepNumber,
      reached ? step.approvalsRequired : 0,
    ]);
    if (step.stepNumber < currentStepNumber) expect(new Set(states)).toEqual(new Set(['COMPLETED']));
  }
  const last = new Set(statesOf(currentStepNumber));
  if (status === 'RUNNING') expect(last).toContain('OPEN');
  else expect(last).not.toContain('OPEN');
  if (status === 'COMPLETED') expect([currentStepNumber, [...last]]).toEqual([steps.length, ['COMPLETED']]);
  expect(last.has('REJECTED')).toBe(status === 'REJECTED');
  expect(last.has('CANCELLED')).toBe(status === 'CANCELLED');
  for (const task of tasks) {
    expect(task.step.id).toBe(steps[task.stepNumber - 1].id);
    expect(task.assignedAt >= startedAt).toBe(true);
    expect((task.finishedAt === null) === (task.status === 'OPEN')).toBe(true);
  }
}

test('a document in review has one run, which goes on, on its current version', async () => {
  const { documents } = await gateway.data(`{
    documents(first: 200, filter: { status: IN_REVIEW }) { nodes { currentVersionNumber
      workflowInstances(filter: { status: RUNNING }) { nodes { versionNumber status documentVersion { versionNumber } } } } }
  }`);
  expect(documents.nodes.length).toBeGreaterThan(10);
  for (const { currentVersionNumber: versionNumber, workflowInstances } of documents.nodes)
    expect(workflowInstances.nodes).toEqual([
      { versionNumber, status: 'RUNNING', documentVersion: { versionNumber } },
    ]);
});

test('permissions are the same from the document and from who has them', async () => {
  const { documents } = await gateway.data(`{
    documents(first: 100) { nodes { id permissions(first: 200) { nodes { id granteeType granteeId accessLevel revokedAt
      grantee { __typename
        ... on Employee { id documentPermissions(first: 200) { nodes { id documentId } } }
        ... on Department { id documentPermissions(first: 200) { totalCount nodes { id documentId } } } } } } } }
  }`);
  const kinds = new Set<string>();
  for (const { id: documentId, permissions } of documents.nodes)
    for (const { id, granteeType, granteeId, grantee } of permissions.nodes) {
      kinds.add(granteeType);
      expect(grantee.__typename.toUpperCase()).toBe(granteeType);
      expect(grantee.id).toBe(granteeId);
      const { totalCount = 0, nodes } = grantee.documentPermissions;
      // A department has more permissions than one page holds.
      if (totalCount <= nodes.length) expect(nodes).toContainEqual({ id, documentId });
    }
  expect([...kinds].sort()).toEqual(['DEPARTMENT', 'EMPLOYEE']);
});

test('every permission of an employee is found on its document', async () => {
  const { employees } = await gateway.data(`{
    employees(first: 100) { nodes { id documentPermissions(first: 200) { nodes { id granteeId
      document { permissions(first: 200) { nodes { id granteeId } } } } } } }
  }`);
  let compared = 0;
  for (const employee of employees.nodes)
    for (const { id, granteeId, document } of employee.documentPermissions.nodes) {
      expect(granteeId).toBe(employee.id);
      expect(document.permissions.nodes).toContainEqual({ id, granteeId });
      compared++;
    }
  expect(compared).toBeGreaterThan(100);
});

test('threads hold their replies, which lead back to them', async () => {
  const { documents } = await gateway.data(`{
    documents(first: 200) { nodes { id comments(first: 200) { nodes { id status parent { id }
      replies(first: 200) { id status parent { id } replies { id } document { id } }
      firstReply: replies(first: 1) { id } noReply: replies(first: 0) { id } } } } }
  }`);
  let replies = 0;
  for (const { id: documentId, comments } of documents.nodes)
    for (const thread of comments.nodes) {
      expect(thread.parent).toBeNull();
      expect(['OPEN', 'RESOLVED']).toContain(thread.status);
      expect(thread.firstReply).toEqual(thread.replies.slice(0, 1).map(({ id }: any) => ({ id })));
      expect(thread.noReply).toEqual([]);
      replies += thread.replies.length;
      for (const { id: _, ...reply } of thread.replies)
        expect(reply).toEqual({
          status: null,
          parent: { id: thread.id },
          replies: [],
          document: { id: documentId },
        });
    }
  expect(replies).toBeGreaterThan(20);
});

test('the pages of replies go on where the first replies end', async () => {
  const [{ document, thread }] = await sql(
    'doc',
    `select document_id as document, parent_comment_id as thread from doc_core.document_comments
     where parent_comment_id is not null group by 1, 2 order by count(*) desc, 1 limit 1`,
  );
  const data = await gateway.data(`{ document(id: "${document}") {
    comments(first: 200) { nodes { id replies(first: 200) { id } } }
    repliesTo(commentId: "${thread}", first: 200) { nodes { id } }
    falling: repliesTo(commentId: "${thread}", first: 200, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id } } } }`);
  const { replies } = data.document.comments.nodes.find(({ id }: { id: string }) => id === thread);
  expect(ids(data.document.repliesTo.nodes)).toEqual(ids(replies));
  expect(ids(data.document.falling.nodes)).toEqual(ids(replies).reverse());
});

test('the search finds words in any form, phrases and exclusions, and needs something to look for', async () => {
  const data = await gateway.data(`{
    word: searchDocuments(text: "policies", first: 200) { nodes { title description } }
    phrase: searchDocuments(text: "\\"code of conduct\\"", first: 200) { totalCount nodes { title } }
    without: searchDocuments(text: "policy -travel", tag: "policy", first: 200) { totalCount nodes { title } }
    all: searchDocuments(text: "policy", tag: "policy", first: 200) { totalCount }
    nothing: searchDocuments(text: "xylophone") { totalCount nodes { id } }
  }`);
  for (const { title, description } of data.word.nodes)
    expect(`${title} ${description}`).toMatch(/polic(y|ies)/i);
  expect(data.phrase.totalCount).toBeGreaterThan(0);
  for (const { title } of data.phrase.nodes) expect(title).toMatch(/^Code of conduct/);
  expect(data.without.totalCount).toBeGreaterThan(0);
  expect(data.without.totalCount).toBeLessThan(data.all.totalCount);
  for (const { title } of data.without.nodes) expect(title).not.toMatch(/travel/i);
  expect(data.nothing).toEqual({ totalCount: 0, nodes: [] });
  for (const args of ['', '(text: "  ")', '(tag: "")']) {
    const { errors } = await gateway.ask(`{ searchDocuments${args} { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['text'] } }]);
  }
});

test('the activity of a document tells everything that happened to it, newest first', async () => {
  const { documents } = await gateway.data(`{
    documents(first: 100) { nodes { id createdAt
      activity(first: 200) { nodes { id kind occurredAt } }
      versions { nodes { id } } permissions(first: 200) { nodes { id revokedAt } } links { nodes { id } }
      comments(first: 200) { nodes { id resolvedAt replies(first: 200) { id } } }
      workflowInstances { nodes { id finishedAt tasks { id finishedAt } } } } }
  }`);
  const kinds = new Set<string>();
  for (const { id, createdAt, activity, ...parts } of documents.nodes) {
    const threads = parts.comments.nodes;
    const runs = parts.workflowInstances.nodes;
    const events = [
      `DOCUMENT_CREATED:${id}`,
      ...parts.versions.nodes.map((one: any) => `VERSION_ADDED:${one.id}`),
      ...threads.flatMap((one: any) => [one, ...one.replies]).map((one: any) => `COMMENT_ADDED:${one.id}`),
      ...threads.filter((one: any) => one.resolvedAt).map((one: any) => `COMMENT_RESOLVED:${one.id}`),
      ...parts.permissions.nodes.map((one: any) => `PERMISSION_GRANTED:${one.id}`),
      ...parts.permissions.nodes
        .filter((one: any) => one.revokedAt)
        .map((one: any) => `PERMISSION_REVOKED:${one.id}`),
      ...parts.links.nodes.map((one: any) => `LINK_ADDED:${one.id}`),
      ...runs.map((one: any) => `WORKFLOW_STARTED:${one.id}`),
      ...runs.filter((one: any) => one.finishedAt).map((one: any) => `WORKFLOW_FINISHED:${one.id}`),
      ...runs
        .flatMap((one: any) => one.tasks)
        .filter((one: any) => one.finishedAt)
        .map((one: any) => `TASK_FINISHED:${one.id}`),
    ];
    expect(ids(activity.nodes).sort()).toEqual(events.sort());
    for (const { id: event, kind } of activity.nodes) {
      kinds.add(kind);
      expect(event.split(':')[0]).toBe(kind);
    }
    expect(activity.nodes.at(-1).occurredAt).toBe(createdAt);
  }
  expect(kinds.size).toBe(10);
});

test('the documents of a category and of an owner are those that name them', async () => {
  const { documents } = await gateway.data(`{
    documents(first: 50) { nodes { id category { id } owner { id
      ownedDocuments(first: 200) { nodes { id owner { id } } } } } }
  }`);
  for (const { id, owner } of documents.nodes) {
    expect(owner.ownedDocuments.nodes).toContainEqual({ id, owner: { id: owner.id } });
    expect(new Set(owner.ownedDocuments.nodes.map((one: any) => one.owner.id))).toEqual(new Set([owner.id]));
  }
  const [{ id, category, owner }] = documents.nodes;
  const both = await gateway.data(
    'query ($filter: DocumentFilter) { documents(first: 200, filter: $filter) { nodes { id category { id } owner { id } } } }',
    { filter: { ownerId: owner.id, categoryId: category.id } },
  );
  expect(ids(both.documents.nodes)).toContain(id);
  for (const one of both.documents.nodes) expect([one.category, one.owner.id]).toEqual([category, owner.id]);
});
