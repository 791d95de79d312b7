import { atOnce, fresh } from '../support/acting';
import { expectRecordsInOrder } from './doc-books';
import { content, docDesk, OLGA, ownDocument, PAUL, RITA, read, SVEN, trail } from './doc-support';

const desk = docDesk();
const { olga, paul, rita, sven, clerk, nobody, as, sql, events } = desk;

/** Reviewed by two risk officers, approved by an executive, taken note of by the owner. */
const STEPS = [
  { name: 'Review', kind: 'REVIEW', assigneeRole: 'RISK_OFFICER', approvalsRequired: 2, dueDays: 7 },
  { name: 'Approval', kind: 'APPROVAL', assigneeRole: 'EXECUTIVE', dueDays: 5 },
  { name: 'Release', kind: 'ACKNOWLEDGEMENT', assigneeRole: 'OWNER', dueDays: 3 },
];
const ASSIGNEES = [
  { stepNumber: 1, employeeIds: [RITA, SVEN] },
  { stepNumber: 2, employeeIds: [PAUL] },
];
const WORKFLOW = `workflow { id code name description isActive version
  steps { stepNumber name kind assigneeRole approvalsRequired dueDays }
  auditTrail { nodes { action actor { id } before after } } }`;
const TASKS =
  'tasks { id documentId version status stepNumber note assignee { id } delegatedFrom { id } finishedAt }';
const RUN = `workflowInstance { id documentId version status currentStepNumber versionNumber finishedAt dueAt startedBy { id }
  workflow { id } assignments { stepNumber step { name } assignee { id } } ${TASKS} document { id version status reviewDueOn } }`;
const DONE = `task { id version status note assignee { id } delegatedFrom { id } } ${RUN}`;

/** A code that no other call returns: its letters are those of a number. */
const freshCode = () =>
  `T_${fresh('x')
    .replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)]!)
    .replace(/[^A-J]/g, '_')}`;
const defining = (more: object = {}) => ({
  code: freshCode(),
  name: 'Workflow of a test',
  steps: STEPS,
  ...more,
});

let workflowId: string;
beforeAll(async () => {
  const { workflow } = await clerk.act('defineWorkflow', defining(), 'workflow { id }');
  workflowId = workflow.id;
});

const starting = ({ id, version }: { id: string; version: number }, more: object = {}) => ({
  documentId: id,
  version,
  workflowId,
  assignees: ASSIGNEES,
  ...more,
});
const started = async (more: object = {}) =>
  (await olga.act('startWorkflow', starting(await ownDocument(desk), more), RUN)).workflowInstance;
/** What names the open task of an employee. */
const taskOf = (run: any, employeeId: string) => {
  const { id, version, documentId } = run.tasks.find(
    ({ status, assignee }: any) => status === 'OPEN' && assignee.id === employeeId,
  );
  return { documentId, id, version };
};
const approve = async (run: any, by: typeof olga, employeeId: string) =>
  (await by.act('approveWorkflowTask', taskOf(run, employeeId), DONE)).workflowInstance;
/** A run whose first step is done. */
const inStepTwo = async () => approve(await approve(await started(), rita, RITA), sven, SVEN);
const states = (run: any) => run.tasks.map(({ status }: any) => status);

describe('a workflow', () => {
  test('is defined with its steps by the keeper of the records', async () => {
    const input = defining({ description: 'From draft to release', idempotencyKey: fresh('key') });
    const { workflow } = await clerk.act('defineWorkflow', input, WORKFLOW);
    expect(workflow).toMatchObject({
      code: input.code,
      isActive: true,
      version: 1,
      description: 'From draft to release',
    });
    expect(workflow.steps).toEqual(
      STEPS.map((step, index) => ({ approvalsRequired: 1, ...step, stepNumber: index + 1 })),
    );
    expect(workflow.auditTrail.nodes).toEqual([
      {
        action: 'defineWorkflow',
        actor: { id: '10' },
        before: null,
        after: expect.objectContaining({ code: input.code }),
      },
    ]);
    expect(await clerk.act('defineWorkflow', input, WORKFLOW)).toEqual({ workflow });
    expect((await clerk.refused('defineWorkflow', { ...input, name: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect((await olga.refused('defineWorkflow', defining())).code).toBe('FORBIDDEN');
    expect((await nobody.refused('defineWorkflow', defining())).code).toBe('UNAUTHENTICATED');
    expect((await events(workflow.id)).filter(({ aggregate }) => aggregate === 'Workflow')).toMatchObject([
      { type: 'WorkflowDefined', payload: { workflowId: workflow.id, code: input.code } },
    ]);
  });

  test.each<[string, object, string, (string | number)[]]>([
    ['a code in small letters', { code: 'release' }, 'WORKFLOW_CODE_INVALID', ['code']],
    ['no steps', { steps: [] }, 'WORKFLOW_STEP_COUNT', ['steps']],
    ['21 steps', { steps: Array(21).fill(STEPS[1]) }, 'WORKFLOW_STEP_COUNT', ['steps']],
    [
      'six who have to agree',
      { steps: [STEPS[1], { ...STEPS[0], approvalsRequired: 6 }] },
      'WORKFLOW_STEP_INVALID',
      ['steps', 1, 'approvalsRequired'],
    ],
    [
      'two owners',
      { steps: [{ ...STEPS[2], approvalsRequired: 2 }] },
      'WORKFLOW_STEP_INVALID',
      ['steps', 0, 'approvalsRequired'],
    ],
    [
      'no time to do it',
      { steps: [{ ...STEPS[1], dueDays: 0 }] },
      'WORKFLOW_STEP_INVALID',
      ['steps', 0, 'dueDays'],
    ],
    ['a nameless step', { steps: [{ ...STEPS[1], name: '' }] }, 'BAD_USER_INPUT', ['steps', 0, 'name']],
  ])('is not defined with %s', async (_, more, code, path) => {
    expect(await clerk.refused('defineWorkflow', defining(more))).toMatchObject({
      code,
      inputPath: ['input', ...path],
    });
  });

  test('has a code of its own', async () => {
    const ends = await atOnce([clerk, clerk, clerk], 'defineWorkflow', defining());
    expect(ends).toEqual(['WORKFLOW_CODE_TAKEN', 'WORKFLOW_CODE_TAKEN', 'done']);
  });

  test('is renamed, and retired: no new runs begin', async () => {
    const { workflow } = await clerk.act('defineWorkflow', defining(), WORKFLOW);
    const { id } = workflow;
    const input = { id, version: 1, name: 'Retired', isActive: false, idempotencyKey: fresh('key') };
    const { workflow: retired } = await clerk.act('updateWorkflow', input, WORKFLOW);
    expect(retired).toMatchObject({ name: 'Retired', isActive: false, version: 2, steps: workflow.steps });
    expect(await clerk.act('updateWorkflow', input, WORKFLOW)).toEqual({ workflow: retired });
    expect(retired.auditTrail.nodes[0]).toMatchObject({
      action: 'updateWorkflow',
      before: { name: workflow.name, isActive: true },
      after: { name: 'Retired', isActive: false },
    });
    expect((await clerk.refused('updateWorkflow', { id, version: 1 })).code).toBe('STALE_VERSION');
    expect((await clerk.refused('updateWorkflow', { id: '99999999', version: 1 })).code).toBe(
      'WORKFLOW_NOT_FOUND',
    );
    expect((await olga.refused('updateWorkflow', { id, version: 2 })).code).toBe('FORBIDDEN');
    expect((await nobody.refused('updateWorkflow', { id, version: 2 })).code).toBe('UNAUTHENTICATED');
    expect(await atOnce([clerk, clerk], 'updateWorkflow', { id, version: 2, name: 'x' })).toEqual([
      'STALE_VERSION',
      'done',
    ]);
    const document = await ownDocument(desk);
    expect(await olga.refused('startWorkflow', starting(document, { workflowId: id }))).toMatchObject({
      code: 'WORKFLOW_NOT_ACTIVE',
      inputPath: ['input', 'workflowId'],
    });
  });
});

describe('a run', () => {
  test('goes through its steps to the approval of the document', async () => {
    const document = await ownDocument(desk);
    const input = starting(document, { idempotencyKey: fresh('key') });
    const { workflowInstance: run } = await olga.act('startWorkflow', input, RUN);
    expect(run).toMatchObject({
      status: 'RUNNING',
      currentStepNumber: 1,
      versionNumber: 1,
      startedBy: { id: OLGA },
      document: { id: document.id, status: 'IN_REVIEW', version: 2 },
      assignments: [
        { stepNumber: 1, step: { name: 'Review' }, assignee: { id: RITA } },
        { stepNumber: 1, step: { name: 'Review' }, assignee: { id: SVEN } },
        { stepNumber: 2, step: { name: 'Approval' }, assignee: { id: PAUL } },
      ],
    });
    expect(run.tasks.map(({ assignee, status }: any) => [assignee.id, status])).toEqual([
      [RITA, 'OPEN'],
      [SVEN, 'OPEN'],
    ]);
    expect(await olga.act('startWorkflow', input, RUN)).toEqual({ workflowInstance: run });
    const inbox = await desk.gateway.data(
      `{ employee(id: "${RITA}") { workflowTasks(last: 1) { nodes { id status document { id } } } } }`,
    );
    expect(inbox.employee.workflowTasks.nodes).toEqual([
      { id: taskOf(run, RITA).id, status: 'OPEN', document: { id: document.id } },
    ]);

    const decision = { ...taskOf(run, RITA), note: 'Fine', idempotencyKey: fresh('key') };
    const half = await rita.act('approveWorkflowTask', decision, DONE);
    expect(half.task).toMatchObject({
      status: 'COMPLETED',
      note: 'Fine',
      version: 2,
      assignee: { id: RITA },
      delegatedFrom: null,
    });
    expect(half.workflowInstance).toMatchObject({ currentStepNumber: 1, version: 1 });
    expect(await rita.act('approveWorkflowTask', decision, DONE)).toEqual(half);
    const second = await approve(half.workflowInstance, sven, SVEN);
    expect(second).toMatchObject({ currentStepNumber: 2, version: 2, status: 'RUNNING' });
    const third = await approve(second, paul, PAUL);
    expect(third).toMatchObject({ currentStepNumber: 3, version: 3 });
    // The owner's step goes to whoever owns the document.
    const end = await approve(third, olga, OLGA);
    expect(end).toMatchObject({ status: 'COMPLETED', currentStepNumber: 3, finishedAt: expect.any(String) });
    expect(end.document).toMatchObject({ status: 'APPROVED', version: 3, reviewDueOn: expect.any(String) });
    expect(states(end)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED']);
    expect((await events(document.id)).map(({ type }) => type)).toEqual([
      'DocumentCreated',
      'WorkflowStarted',
      'WorkflowTaskCompleted',
      'WorkflowTaskCompleted',
      'WorkflowStepOpened',
      'WorkflowTaskCompleted',
      'WorkflowStepOpened',
      'WorkflowTaskCompleted',
      'WorkflowCompleted',
    ]);
    expect((await trail(desk, document.id)).slice(0, 3)).toEqual([
      'approveWorkflowTask Document',
      'approveWorkflowTask WorkflowInstance',
      'approveWorkflowTask WorkflowTask',
    ]);
    const { document: published } = await olga.act(
      'publishDocument',
      { id: document.id, version: 3 },
      'document { status }',
    );
    expect(published.status).toBe('PUBLISHED');
  });

  test('of the workflow of the category, unless another is chosen', async () => {
    const assignees = [
      { stepNumber: 1, employeeIds: [RITA, SVEN] },
      { stepNumber: 2, employeeIds: [PAUL] },
    ];
    const { workflow } = await started({ workflowId: null, assignees });
    expect(workflow.id).toBe('1');
    const minutes = await ownDocument(desk, { categoryId: '7' });
    expect(await olga.refused('startWorkflow', starting(minutes, { workflowId: null }))).toMatchObject({
      code: 'WORKFLOW_NOT_CHOSEN',
      inputPath: ['input', 'workflowId'],
    });
  });

  test('ends with a rejection, and the document is a draft again', async () => {
    const run = await started();
    const input = { ...taskOf(run, SVEN), note: 'Figures are missing', idempotencyKey: fresh('key') };
    const answer = await sven.act('rejectWorkflowTask', input, DONE);
    expect(answer.task).toMatchObject({ status: 'REJECTED', note: 'Figures are missing' });
    expect(answer.workflowInstance).toMatchObject({
      status: 'REJECTED',
      currentStepNumber: 1,
      document: { status: 'DRAFT' },
    });
    expect(states(answer.workflowInstance)).toEqual(['CANCELLED', 'REJECTED']);
    expect(await sven.act('rejectWorkflowTask', input, DONE)).toEqual(answer);
    expect((await rita.refused('approveWorkflowTask', taskOf(run, RITA))).code).toBe('WORKFLOW_TASK_CLOSED');
    expect((await events(run.documentId)).map(({ type }) => type).slice(-2)).toEqual([
      'WorkflowTaskRejected',
      'WorkflowRejected',
    ]);
    const { version } = answer.workflowInstance.document;
    const next = { documentId: run.documentId, version, content: content() };
    const { document } = await olga.act('addDocumentVersion', next, 'document { id version }');
    const { workflowInstance } = await olga.act('startWorkflow', starting(document), RUN);
    expect(workflowInstance).toMatchObject({ status: 'RUNNING', versionNumber: 2 });
  });

  test('is given up by who started it or may manage the document', async () => {
    const { documentId, id, version } = await inStepTwo();
    const input = { documentId, id, version, note: 'Overtaken', idempotencyKey: fresh('key') };
    expect((await paul.refused('cancelWorkflow', input)).code).toBe('DOCUMENT_ACCESS_DENIED');
    expect((await nobody.refused('cancelWorkflow', input)).code).toBe('UNAUTHENTICATED');
    expect((await olga.refused('cancelWorkflow', { documentId, id, version: 1 })).code).toBe('STALE_VERSION');
    expect((await olga.refused('cancelWorkflow', { documentId, id: '99999999', version })).code).toBe(
      'WORKFLOW_RUN_NOT_FOUND',
    );
    expect((await olga.refused('cancelWorkflow', { documentId: '99999999', id, version })).code).toBe(
      'DOCUMENT_NOT_FOUND',
    );
    const answer = await clerk.act('cancelWorkflow', input, RUN);
    expect(answer.workflowInstance).toMatchObject({ status: 'CANCELLED', document: { status: 'DRAFT' } });
    expect(states(answer.workflowInstance)).toEqual(['COMPLETED', 'COMPLETED', 'CANCELLED']);
    expect(await clerk.act('cancelWorkflow', input, RUN)).toEqual(answer);
    expect((await olga.refused('cancelWorkflow', { documentId, id, version })).code).toBe(
      'WORKFLOW_RUN_ENDED',
    );
    expect((await events(documentId)).at(-1)).toMatchObject({ type: 'WorkflowCancelled' });
  });

  test('is started on a draft, as it was read, once, by those who may', async () => {
    const document = await ownDocument(desk);
    const input = starting(document);
    expect((await paul.refused('startWorkflow', input)).code).toBe('DOCUMENT_ACCESS_DENIED');
    expect((await nobody.refused('startWorkflow', input)).code).toBe('UNAUTHENTICATED');
    expect((await olga.refused('startWorkflow', { ...input, version: 5 })).code).toBe('STALE_VERSION');
    expect((await olga.refused('startWorkflow', { ...input, documentId: '99999999' })).code).toBe(
      'DOCUMENT_NOT_FOUND',
    );
    expect((await olga.refused('startWorkflow', { ...input, workflowId: '99999999' })).code).toBe(
      'WORKFLOW_NOT_FOUND',
    );
    expect(await atOnce([olga, clerk, olga], 'startWorkflow', input)).toEqual([
      'DOCUMENT_IN_REVIEW',
      'DOCUMENT_IN_REVIEW',
      'done',
    ]);
    const minutes = await ownDocument(desk, { categoryId: '7' });
    await olga.act('publishDocument', { id: minutes.id, version: 1 });
    expect((await olga.refused('startWorkflow', starting({ ...minutes, version: 2 }))).code).toBe(
      'DOCUMENT_NOT_DRAFT',
    );
    const borrowed = await ownDocument(desk);
    await clerk.act('checkOutDocument', { id: borrowed.id, version: 1 });
    expect((await olga.refused('startWorkflow', starting({ ...borrowed, version: 2 }))).code).toBe(
      'DOCUMENT_CHECKED_OUT',
    );
  });

  test('keeps the content as it is, and the document out of the archive', async () => {
    const { documentId } = await started();
    const change = { id: documentId, version: 2 };
    expect((await olga.refused('archiveDocument', change)).code).toBe('DOCUMENT_IN_REVIEW');
    expect((await olga.refused('publishDocument', change)).code).toBe('DOCUMENT_IN_REVIEW');
    expect(
      (await olga.refused('addDocumentVersion', { documentId, version: 2, content: content() })).code,
    ).toBe('DOCUMENT_IN_REVIEW');
    expect((await olga.refused('checkOutDocument', change)).code).toBe('DOCUMENT_NOT_DRAFT');
  });

  test.each<[string, object[], string, (string | number)[]]>([
    ['nobody for a step', [ASSIGNEES[0]!], 'WORKFLOW_ASSIGNEES_INVALID', ['assignees']],
    ['a step twice', [...ASSIGNEES, ASSIGNEES[1]!], 'WORKFLOW_ASSIGNEES_INVALID', ['assignees']],
    [
      'people for the step of the owner',
      [...ASSIGNEES, { stepNumber: 3, employeeIds: [PAUL] }],
      'WORKFLOW_ASSIGNEES_INVALID',
      ['assignees'],
    ],
    [
      'one person for two tasks',
      [{ stepNumber: 1, employeeIds: [RITA, RITA] }, ASSIGNEES[1]!],
      'WORKFLOW_ASSIGNEES_INVALID',
      ['assignees', 0, 'employeeIds'],
    ],
    [
      'too few',
      [ASSIGNEES[1]!, { stepNumber: 1, employeeIds: [RITA] }],
      'WORKFLOW_ASSIGNEES_INVALID',
      ['assignees', 1, 'employeeIds'],
    ],
    [
      'who owns the document',
      [{ stepNumber: 1, employeeIds: [RITA, OLGA] }, ASSIGNEES[1]!],
      'WORKFLOW_OWN_DOCUMENT',
      ['assignees', 0, 'employeeIds'],
    ],
    [
      'what is no id',
      [{ stepNumber: 1, employeeIds: [RITA, 'x'] }, ASSIGNEES[1]!],
      'BAD_ID',
      ['assignees', 0, 'employeeIds', 1],
    ],
  ])('does not begin with %s', async (_, assignees, code, path) => {
    const document = await ownDocument(desk);
    expect(await olga.refused('startWorkflow', starting(document, { assignees }))).toMatchObject({
      code,
      inputPath: ['input', ...path],
    });
  });
});

describe('a task', () => {
  test('is done by its assignee, as it was read, and not twice', async () => {
    const run = await started();
    const task = taskOf(run, RITA);
    for (const mutation of ['approveWorkflowTask', 'rejectWorkflowTask', 'delegateWorkflowTask']) {
      const more = mutation === 'delegateWorkflowTask' ? { assigneeId: '300' } : { note: 'x' };
      const refused = async (by: typeof olga, change: object = {}) =>
        (await by.refused(mutation, { ...task, ...more, ...change })).code;
      expect(await refused(nobody)).toBe('UNAUTHENTICATED');
      expect(await refused(paul)).toBe('WORKFLOW_NOT_ASSIGNEE');
      expect(await refused(clerk)).toBe('WORKFLOW_NOT_ASSIGNEE');
      expect(await refused(rita, { version: 9 })).toBe('STALE_VERSION');
      expect(await refused(rita, { id: '99999999' })).toBe('WORKFLOW_TASK_NOT_FOUND');
      expect(await refused(rita, { documentId: '99999999' })).toBe('DOCUMENT_NOT_FOUND');
    }
    await rita.act('approveWorkflowTask', task);
    for (const [mutation, more] of [
      ['approveWorkflowTask', {}],
      ['rejectWorkflowTask', { note: 'x' }],
      ['delegateWorkflowTask', { assigneeId: '300' }],
    ] as const)
      expect(await rita.refused(mutation, { ...task, ...more })).toMatchObject({
        code: 'WORKFLOW_TASK_CLOSED',
        inputPath: ['input', 'id'],
      });
    expect((await sven.refused('rejectWorkflowTask', { ...taskOf(run, SVEN), note: ' ' })).code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('is handed to somebody else, who then has it alone', async () => {
    const run = await started();
    const input = { ...taskOf(run, RITA), assigneeId: '300', note: 'On leave', idempotencyKey: fresh('key') };
    const answer = await rita.act('delegateWorkflowTask', input, DONE);
    expect(answer.task).toMatchObject({
      status: 'OPEN',
      version: 2,
      assignee: { id: '300' },
      delegatedFrom: { id: RITA },
    });
    expect(await rita.act('delegateWorkflowTask', input, DONE)).toEqual(answer);
    expect((await rita.refused('approveWorkflowTask', { ...taskOf(run, RITA), version: 2 })).code).toBe(
      'WORKFLOW_NOT_ASSIGNEE',
    );
    const inboxes = await desk.gateway.data(`{
      from: employee(id: "${RITA}") { workflowTasks(last: 50) { nodes { id } } }
      to: employee(id: "300") { workflowTasks(last: 50) { nodes { id status } } } }`);
    expect(inboxes.from.workflowTasks.nodes).not.toContainEqual({ id: input.id });
    expect(inboxes.to.workflowTasks.nodes).toContainEqual({ id: input.id, status: 'OPEN' });
    expect((await events(run.documentId)).at(-1)).toMatchObject({
      type: 'WorkflowTaskDelegated',
      payload: { fromId: RITA, toId: '300', taskId: input.id },
    });
    expect((await trail(desk, run.documentId))[0]).toBe('delegateWorkflowTask WorkflowTask');
    await approve(answer.workflowInstance, as('300'), '300');
  });

  test.each<[string, string, string]>([
    ['who has another of the step', SVEN, 'WORKFLOW_ASSIGNEE_TWICE'],
    ['who has it already', RITA, 'WORKFLOW_ASSIGNEE_TWICE'],
    ['who owns the document', OLGA, 'WORKFLOW_OWN_DOCUMENT'],
    ['who is nobody', '-3', 'BAD_ID'],
  ])('is not handed to somebody %s', async (_, assigneeId, code) => {
    const run = await started();
    expect(await rita.refused('delegateWorkflowTask', { ...taskOf(run, RITA), assigneeId })).toMatchObject({
      code,
      inputPath: ['input', 'assigneeId'],
    });
  });

  test('is taken over by somebody with the role of the step', async () => {
    const run = await started();
    const task = taskOf(run, RITA);
    expect((await as('300; executive').refused('approveWorkflowTask', task)).code).toBe(
      'WORKFLOW_NOT_ASSIGNEE',
    );
    expect((await as(`${SVEN}; risk_officer`).refused('approveWorkflowTask', task)).code).toBe(
      'WORKFLOW_ASSIGNEE_TWICE',
    );
    expect((await as(`${OLGA}; risk_officer`).refused('approveWorkflowTask', task)).code).toBe(
      'WORKFLOW_OWN_DOCUMENT',
    );
    expect(
      (await as(`${OLGA}; risk_officer`).refused('delegateWorkflowTask', { ...task, assigneeId: '300' }))
        .code,
    ).toBe('WORKFLOW_OWN_DOCUMENT');
    const { task: done } = await as('300; risk_officer').act('approveWorkflowTask', task, DONE);
    expect(done).toMatchObject({ status: 'COMPLETED', assignee: { id: '300' }, delegatedFrom: { id: RITA } });
    expect((await rita.refused('approveWorkflowTask', task)).code).toBe('WORKFLOW_TASK_CLOSED');
  });

  test('of the owner is the owner’s alone, whoever that is by then', async () => {
    const run = await approve(await inStepTwo(), paul, PAUL);
    const task = taskOf(run, OLGA);
    expect((await as('300; executive').refused('approveWorkflowTask', task)).code).toBe(
      'WORKFLOW_NOT_ASSIGNEE',
    );
    const other = await inStepTwo();
    await olga.act('updateDocument', { id: other.documentId, version: 2, ownerId: '301' });
    const handed = await approve(other, paul, PAUL);
    await approve(handed, as('301'), '301');
  });

  test('is not done by who wrote the version or came to own the document, who may hand it on', async () => {
    const document = await ownDocument(desk);
    await olga.act('grantDocumentPermission', {
      documentId: document.id,
      granteeType: 'EMPLOYEE',
      granteeId: '304',
      accessLevel: 'EDIT',
    });
    await as('304').act('addDocumentVersion', { documentId: document.id, version: 1, content: content() });
    const written = starting(
      { id: document.id, version: 2 },
      { assignees: [{ stepNumber: 1, employeeIds: ['304', SVEN] }, ASSIGNEES[1]!] },
    );
    expect((await olga.refused('startWorkflow', written)).code).toBe('WORKFLOW_OWN_DOCUMENT');
    const run = await started();
    await olga.act('updateDocument', { id: run.documentId, version: 2, ownerId: RITA });
    const task = taskOf(run, RITA);
    expect((await rita.refused('approveWorkflowTask', task)).code).toBe('WORKFLOW_OWN_DOCUMENT');
    expect((await rita.refused('rejectWorkflowTask', { ...task, note: 'x' })).code).toBe(
      'WORKFLOW_OWN_DOCUMENT',
    );
    await rita.act('delegateWorkflowTask', { ...task, assigneeId: '300' });
  });

  test('lets who has to do it remark on the document', async () => {
    const { documentId } = await started();
    await sven.act('addDocumentComment', { documentId, body: 'What is meant here?' });
    expect((await paul.refused('addDocumentComment', { documentId, body: 'x' })).code).toBe(
      'DOCUMENT_ACCESS_DENIED',
    );
  });

  test('is done or handed on by one of two at once', async () => {
    for (let round = 0; round < 15; round++) {
      const run = await started();
      const task = taskOf(run, RITA);
      const [approval, delegation] = await Promise.all([
        as('300; risk_officer').attempt('approveWorkflowTask', task, DONE),
        rita.attempt('delegateWorkflowTask', { ...task, assigneeId: '303' }, DONE),
      ]);
      const codes = [approval, delegation].map(({ refusal }) => refusal?.code ?? 'done');
      expect(codes.filter((code) => code === 'done')).toHaveLength(1);
      expect(['STALE_VERSION', 'WORKFLOW_TASK_CLOSED']).toContain(codes.find((code) => code !== 'done'));
    }
  });

  test('of the last two of a step at once: the run goes on once', async () => {
    for (let round = 0; round < 15; round++) {
      const run = await started();
      await Promise.all([approve(run, rita, RITA), approve(run, sven, SVEN)]);
      const { workflowInstance } = await desk.gateway.data(
        `{ workflowInstance(documentId: "${run.documentId}", id: "${run.id}") { currentStepNumber version ${TASKS} } }`,
      );
      expect(workflowInstance).toMatchObject({ currentStepNumber: 2, version: 2 });
      expect(states(workflowInstance)).toEqual(['COMPLETED', 'COMPLETED', 'OPEN']);
    }
  });
});

test('a run of the sample data goes on to the people who are named for it', async () => {
  const [task] = (await sql(
    `select t.document_id as "documentId", t.workflow_task_id as id, t.version, t.assignee_id as assignee
     from doc_workflow.workflow_tasks t
     join doc_workflow.workflow_instances i on i.document_id = t.document_id and i.workflow_instance_id = t.workflow_instance_id
     where i.status = 'RUNNING' and t.status = 'OPEN' and i.workflow_id = 3 and t.step_number = 1 order by 2 limit 1`,
  )) as any[];
  const { assignee, ...key } = task;
  const { workflowInstance: run } = await as(assignee).act('approveWorkflowTask', key, RUN);
  expect(run).toMatchObject({ status: 'RUNNING', currentStepNumber: 2 });
  const named = run.assignments
    .filter(({ stepNumber }: any) => stepNumber === 2)
    .map(({ assignee }: any) => assignee);
  expect(
    run.tasks.filter(({ status }: any) => status === 'OPEN').map(({ assignee }: any) => assignee),
  ).toEqual(named);
  expect((await read(desk, key.documentId, 'status')).status).toBe('IN_REVIEW');
});

test('the records are in order after all of this', () => expectRecordsInOrder(desk.database));
