import { expectRecordsInOrder } from './doc-books';
import { docDesk, OLGA, ownDocument, RITA } from './doc-support';

const desk = docDesk();
const { olga, clerk, rita, as, sql } = desk;

const STEPS = 20;
/** 1,000 tries in a full run: `CONFLICT_TRIES=1000`. */
const DOCUMENTS = Number(process.env.CONFLICT_TRIES ?? 200) / STEPS;
/** Documents that go through their steps at the same time. */
const LANES = 10;

/** Risk officers who stand in for the assignee of a step. */
const standIn = as('300; risk_officer');

const OPEN =
  'workflowInstance { status currentStepNumber version tasks { id documentId version status assignee { id } } }';
const openTask = (run: any) => {
  const open = run.tasks.filter(({ status }: any) => status === 'OPEN');
  expect(open).toHaveLength(1);
  const [{ id, documentId, version }] = open;
  return { documentId, id, version };
};

test('of two people who advance a step at the same time one wins and the other is told, at every step', async () => {
  const steps = Array.from({ length: STEPS }, (_, index) => ({
    name: `Step ${index + 1}`,
    kind: 'APPROVAL',
    assigneeRole: 'RISK_OFFICER',
    dueDays: 1,
  }));
  const { workflow } = await clerk.act(
    'defineWorkflow',
    { code: 'RACE', name: 'Race', steps },
    'workflow { id }',
  );
  const assignees = steps.map((_, index) => ({ stepNumber: index + 1, employeeIds: [RITA] }));
  const losers: Record<string, number> = {};
  const winners: Record<string, number> = {};

  const race = async () => {
    const { id, version } = await ownDocument(desk);
    let { workflowInstance: run } = await olga.act(
      'startWorkflow',
      { documentId: id, version, workflowId: workflow.id, assignees },
      OPEN,
    );
    for (let step = 1; step <= STEPS; step++) {
      expect(run).toMatchObject({ status: 'RUNNING', currentStepNumber: step, version: step });
      const task = openTask(run);
      const rejects = step === STEPS && Number(id) % 2 === 0;
      const racers = [
        { name: 'assignee', send: () => rita.attempt('approveWorkflowTask', task, OPEN) },
        {
          name: 'stand-in',
          send: () =>
            rejects
              ? standIn.attempt('rejectWorkflowTask', { ...task, note: 'No' }, OPEN)
              : standIn.attempt('approveWorkflowTask', task, OPEN),
        },
      ];
      // On a quiet machine the first to send is the first to arrive: they take turns.
      if ((Number(id) + step) % 2 === 0) racers.reverse();
      const ends = await Promise.all(racers.map(({ send }) => send()));
      const won = ends.filter(({ payload }) => payload);
      expect(won).toHaveLength(1);
      const winner = racers[ends.indexOf(won[0]!)]!.name;
      winners[winner] = (winners[winner] ?? 0) + 1;
      for (const { refusal } of ends) if (refusal) losers[refusal.code] = (losers[refusal.code] ?? 0) + 1;
      run = won[0]!.payload.workflowInstance;
    }
    expect(run.status).not.toBe('RUNNING');
    expect(run.tasks).toHaveLength(STEPS);
  };
  let left = DOCUMENTS;
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      while (left-- > 0) await race();
    }),
  );

  expect(losers).toEqual({ WORKFLOW_TASK_CLOSED: DOCUMENTS * STEPS });
  // Neither side wins by its place alone.
  expect(Object.keys(winners).sort()).toEqual(['assignee', 'stand-in']);
  const decided = await sql(
    `select count(*)::integer as entries, count(distinct entity_id)::integer as tasks from doc_core.document_audit
     where entity = 'WorkflowTask' and action in ('approveWorkflowTask', 'rejectWorkflowTask') and before ->> 'status' = 'OPEN'`,
  );
  expect(decided).toEqual([{ entries: DOCUMENTS * STEPS, tasks: DOCUMENTS * STEPS }]);
  const owned = await sql(
    'select count(*)::integer as count from doc_core.documents where owner_id = $1 and status = $2',
    [OLGA, 'IN_REVIEW'],
  );
  expect(owned).toEqual([{ count: 0 }]);
  await expectRecordsInOrder(desk.database);
});
