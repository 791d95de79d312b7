import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents';
import type { WorkflowInstanceRow } from '../workflow-instances';
import type { WorkflowTaskRow } from '../workflow-tasks';
import { documentAudit } from '../write-side';
import type { RunStep } from './steps';

/** The run that a task is opened in. */
export type Run = Pick<WorkflowInstanceRow, 'id' | 'documentId' | 'workflowId'>;

const allot = statement<Params, { id: string }>({
  name: 'doc.workflowTask.allotIds',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_workflow.workflow_tasks', 'workflow_task_id'))::bigint as id
        from generate_series(1, $count::integer)`,
});

const assigneesOf = statement<Params, { assigneeId: string }>({
  name: 'doc.workflowAssignment.ofStep',
  route: singleShard,
  sql: `select assignee_id as "assigneeId" from doc_workflow.workflow_assignments
        where document_id = $key::bigint and workflow_instance_id = $runId::bigint
          and step_number = $stepNumber::integer
        order by assignee_id`,
});

const insert = statement<Params, Pick<WorkflowTaskRow, 'assignedAt' | 'dueAt'>>({
  name: 'doc.workflowTask.insert',
  route: singleShard,
  sql: `insert into doc_workflow.workflow_tasks
          (document_id, workflow_task_id, workflow_instance_id, workflow_id, step_number, assignee_id, assigned_at,
           due_at)
        values ($key::bigint, $id::bigint, $runId::bigint, $workflowId::bigint, $stepNumber::integer,
                $assigneeId::bigint, now(), now() + make_interval(days => $dueDays::integer))
        returning assigned_at as "assignedAt", due_at as "dueAt"`,
});

const list = statement<Params, never>({
  name: 'doc.workflowTask.list',
  route: singleShard,
  sql: `insert into doc_workflow.workflow_tasks_by_assignee
          (assignee_id, document_id, workflow_task_id, workflow_instance_id, workflow_id, status, assigned_at, due_at,
           finished_at)
        values ($key::bigint, $documentId::bigint, $id::bigint, $workflowInstanceId::bigint, $workflowId::bigint,
                $status::text, $assignedAt::timestamptz, $dueAt::timestamptz, $finishedAt::timestamptz)`,
});

const unlist = statement<Params, never>({
  name: 'doc.workflowTask.unlist',
  route: singleShard,
  sql: `delete from doc_workflow.workflow_tasks_by_assignee
        where assignee_id = $key::bigint and document_id = $documentId::bigint and workflow_task_id = $id::bigint`,
});

const relist = statement<Params, never>({
  name: 'doc.workflowTask.relist',
  route: singleShard,
  sql: `update doc_workflow.workflow_tasks_by_assignee
        set status = $status::text, finished_at = $finishedAt::timestamptz
        where assignee_id = $key::bigint and document_id = $documentId::bigint and workflow_task_id = $id::bigint`,
});

const finish = statement<Params, Pick<WorkflowTaskRow, 'finishedAt'>>({
  name: 'doc.workflowTask.finish',
  route: singleShard,
  sql: `update doc_workflow.workflow_tasks
        set status = $status::text, note = $note::text, assignee_id = $assigneeId::bigint,
            delegated_from = $delegatedFromId::bigint, finished_at = now(), updated_at = now(), version = version + 1
        where document_id = $key::bigint and workflow_task_id = $id::bigint returning finished_at as "finishedAt"`,
});

const hand = statement<Params, never>({
  name: 'doc.workflowTask.hand',
  route: singleShard,
  sql: `update doc_workflow.workflow_tasks
        set assignee_id = $assigneeId::bigint, delegated_from = $delegatedFromId::bigint, updated_at = now(),
            version = version + 1
        where document_id = $key::bigint and workflow_task_id = $id::bigint`,
});

/**
 * Opens the tasks of a step: for whoever owns the document now, or for those named when the run was started.
 * Returns who got one.
 */
export async function openTasks(
  unit: UnitOfWork,
  document: DocumentRow,
  run: Run,
  { stepNumber, assigneeRole, dueDays }: RunStep,
): Promise<string[]> {
  const { id: runId, documentId, workflowId } = run;
  const named =
    assigneeRole === 'OWNER'
      ? [{ assigneeId: document.ownerId }]
      : await unit.run(assigneesOf, { key: documentId, runId, stepNumber });
  if (named.length === 0) throw new Error(`run ${runId} names nobody for step ${stepNumber}`);
  const ids = await unit.run(allot, { count: named.length });
  for (const [index, { assigneeId }] of named.entries()) {
    const { id } = ids[index]!;
    const task = { workflowId, stepNumber, assigneeId };
    const opened = (await unit.one(insert, { ...task, key: documentId, id, runId, dueDays }))!;
    await unit.audit(documentAudit, documentId, {
      entity: 'WorkflowTask',
      entityId: id,
      before: null,
      after: { status: 'OPEN', stepNumber, assigneeId, dueAt: opened.dueAt },
    });
    const place = { documentId, id, workflowInstanceId: runId, workflowId };
    await unit.run(list, { ...place, ...opened, key: assigneeId, status: 'OPEN' });
  }
  return named.map(({ assigneeId }) => assigneeId);
}

/** An open task that is about to change hands or to be finished. */
export type OpenTask = Pick<
  WorkflowTaskRow,
  | 'id'
  | 'documentId'
  | 'workflowInstanceId'
  | 'workflowId'
  | 'assigneeId'
  | 'delegatedFromId'
  | 'assignedAt'
  | 'dueAt'
>;

/** Ends a task; somebody other than its assignee takes it over with that. */
export async function finishTask(
  unit: UnitOfWork,
  task: OpenTask,
  status: 'COMPLETED' | 'REJECTED' | 'CANCELLED',
  { by = task.assigneeId, note = '' }: { readonly by?: string; readonly note?: string } = {},
): Promise<void> {
  const { id, documentId, assigneeId } = task;
  const isTakenOver = by !== assigneeId;
  const delegatedFromId = isTakenOver ? assigneeId : task.delegatedFromId;
  const done = { status, note, assigneeId: by, delegatedFromId };
  const { finishedAt } = (await unit.one(finish, { ...done, key: documentId, id }))!;
  await unit.audit(documentAudit, documentId, {
    entity: 'WorkflowTask',
    entityId: id,
    before: { status: 'OPEN', ...(isTakenOver && { assigneeId }) },
    after: { status, ...(note && { note }), ...(isTakenOver && { assigneeId: by }), finishedAt },
  });
  await relistTask(unit, task, { assigneeId: by, status, finishedAt });
}

/** Hands an open task to somebody else. */
export async function handTask(unit: UnitOfWork, task: OpenTask, to: string, note: string): Promise<void> {
  const { id, documentId, assigneeId } = task;
  await unit.run(hand, { key: documentId, id, assigneeId: to, delegatedFromId: assigneeId });
  await unit.audit(documentAudit, documentId, {
    entity: 'WorkflowTask',
    entityId: id,
    before: { assigneeId },
    after: { assigneeId: to, ...(note && { note }) },
  });
  await relistTask(unit, task, { assigneeId: to, status: 'OPEN', finishedAt: null });
}

/** The list of an assignee is another shard's: it comes last, and a task that changes hands changes lists. */
async function relistTask(
  unit: UnitOfWork,
  task: OpenTask,
  now: Pick<WorkflowTaskRow, 'assigneeId' | 'status' | 'finishedAt'>,
): Promise<void> {
  const { documentId, id, assigneeId } = task;
  if (now.assigneeId === assigneeId) await unit.run(relist, { ...now, key: assigneeId, documentId, id });
  else {
    await unit.run(unlist, { key: assigneeId, documentId, id });
    await unit.run(list, { ...task, ...now, key: now.assigneeId });
  }
}
