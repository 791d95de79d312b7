import { columns, type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents';
import { type DocumentChanges, saveDocument, tellOfDocument } from '../filing/save-document';
import type { WorkflowInstanceRow } from '../workflow-instances';
import { documentAudit } from '../write-side';
import type { RunStep } from './steps';
import { finishTask, type OpenTask, openTasks } from './tasks';

/** A run under the lock of its document. */
export type LockedRun = Pick<
  WorkflowInstanceRow,
  | 'id'
  | 'documentId'
  | 'workflowId'
  | 'versionNumber'
  | 'status'
  | 'currentStepNumber'
  | 'startedById'
  | 'version'
>;

const lock = statement<Params, LockedRun>({
  name: 'doc.workflowInstance.lock',
  route: singleShard,
  sql: `select ${columns<LockedRun>({
    id: 'workflow_instance_id',
    documentId: 'document_id',
    workflowId: 'workflow_id',
    versionNumber: 'version_number',
    status: 'status',
    currentStepNumber: 'current_step_number',
    startedById: 'started_by',
    version: 'version',
  })} from doc_workflow.workflow_instances
      where document_id = $key::bigint and workflow_instance_id = $id::bigint for update`,
});

const openOf = statement<Params, OpenTask>({
  name: 'doc.workflowTask.openOfRun',
  route: singleShard,
  sql: `select ${columns<OpenTask>({
    id: 'workflow_task_id',
    documentId: 'document_id',
    workflowInstanceId: 'workflow_instance_id',
    workflowId: 'workflow_id',
    assigneeId: 'assignee_id',
    delegatedFromId: 'delegated_from',
    assignedAt: 'assigned_at',
    dueAt: 'due_at',
  })} from doc_workflow.workflow_tasks
      where document_id = $key::bigint and workflow_instance_id = $runId::bigint and status = 'OPEN'
      order by workflow_task_id`,
});

const advance = statement<Params, never>({
  name: 'doc.workflowInstance.advance',
  route: singleShard,
  sql: `update doc_workflow.workflow_instances
        set current_step_number = $stepNumber::integer, updated_at = now(), version = version + 1
        where document_id = $key::bigint and workflow_instance_id = $id::bigint`,
});

const end = statement<Params, { finishedAt: string }>({
  name: 'doc.workflowInstance.end',
  route: singleShard,
  sql: `update doc_workflow.workflow_instances
        set status = $status::text, finished_at = now(), updated_at = now(), version = version + 1
        where document_id = $key::bigint and workflow_instance_id = $id::bigint
        returning finished_at as "finishedAt"`,
});

/** A run of a document whose lock is held; null where there is none. */
export const findRun = (unit: UnitOfWork, documentId: string, id: string): Promise<LockedRun | null> =>
  unit.one(lock, { key: documentId, id });

/** Tasks of a run that are to be done. */
export const openTasksOf = (unit: UnitOfWork, { documentId, id }: LockedRun): Promise<OpenTask[]> =>
  unit.run(openOf, { key: documentId, runId: id });

/** Takes a run to its next step. */
export async function advanceRun(
  unit: UnitOfWork,
  document: DocumentRow,
  run: LockedRun,
  step: RunStep,
): Promise<void> {
  const { id, documentId, workflowId, currentStepNumber } = run;
  const { stepNumber } = step;
  await unit.run(advance, { key: documentId, id, stepNumber });
  await auditRun(unit, run, { currentStepNumber }, { currentStepNumber: stepNumber });
  const assigneeIds = await openTasks(unit, document, run, step);
  await tellOfDocument(unit, document, 'WorkflowStepOpened', {
    runId: id,
    workflowId,
    stepNumber,
    assigneeIds,
  });
}

/** What becomes of the document, and which event tells it, when a run ends in a way. */
const ENDS = {
  COMPLETED: { status: 'APPROVED', event: 'WorkflowCompleted' },
  REJECTED: { status: 'DRAFT', event: 'WorkflowRejected' },
  CANCELLED: { status: 'DRAFT', event: 'WorkflowCancelled' },
} as const;

/** Ends a run: what is still to do is cancelled, and the document is approved or a draft again. */
export async function endRun(
  unit: UnitOfWork,
  document: DocumentRow,
  run: LockedRun,
  how: keyof typeof ENDS,
  { note, ...changes }: DocumentChanges & { readonly note?: string } = {},
): Promise<void> {
  const { id, documentId, workflowId, versionNumber } = run;
  for (const task of await openTasksOf(unit, run)) await finishTask(unit, task, 'CANCELLED');
  const { finishedAt } = (await unit.one(end, { key: documentId, id, status: how }))!;
  await auditRun(unit, run, { status: 'RUNNING' }, { status: how, finishedAt, ...(note && { note }) });
  const { status, event } = ENDS[how];
  const payload = { runId: id, workflowId, versionNumber };
  await saveDocument(unit, document, { ...changes, status }, { type: event, payload });
}

/** Says in the trail of the document what became of a run. */
export function auditRun(
  unit: UnitOfWork,
  { id, documentId }: Pick<LockedRun, 'id' | 'documentId'>,
  before: object | null,
  after: object,
): Promise<void> {
  return unit.audit(documentAudit, documentId, { entity: 'WorkflowInstance', entityId: id, before, after });
}
