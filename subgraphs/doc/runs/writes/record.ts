import { columns, key, lockRow, param, singleShard, statement, updateRow } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import type { DocumentRow } from '../../documents/table';
import { type DocumentChanges, saveDocument } from '../../documents/writes/save';
import {
  tell,
  workflowCancelled,
  workflowCompleted,
  workflowRejected,
  workflowStepOpened,
} from '../../events';
import type { RunStep } from '../../workflows/reads';
import { documentAudit } from '../../write-side';
import { type WorkflowInstanceRow, workflowInstances, workflowTasks } from '../table';
import { finishTask, openTasks } from './tasks';

/** A run of a document whose lock is held. */
export const lockRun = lockRow(workflowInstances, 'doc.workflowInstance.lock');

const advance = updateRow(workflowInstances, 'doc.workflowInstance.advance', 'currentStepNumber');
const end = updateRow(workflowInstances, 'doc.workflowInstance.end', {
  set: ['status'],
  now: ['finishedAt'],
  returning: ['finishedAt'],
});

/** Tasks of a run that are to be done. */
export const openTasksOf = statement('doc.workflowTask.openOfRun', singleShard)
  .sql`select ${columns(workflowTasks)} from ${workflowTasks}
       where document_id = ${key.bigint} and workflow_instance_id = ${param.bigint('runId')} and status = 'OPEN'
       order by workflow_task_id`;

/** Takes a run to its next step. */
export async function advanceRun(
  unit: UnitOfWork,
  document: DocumentRow,
  run: WorkflowInstanceRow,
  step: RunStep,
): Promise<void> {
  const { id, documentId, workflowId, currentStepNumber } = run;
  const { stepNumber } = step;
  await unit.run(advance, { key: documentId, id, currentStepNumber: stepNumber });
  await auditRun(unit, run, { currentStepNumber }, { currentStepNumber: stepNumber });
  const opened = await openTasks(unit, document, run, step);
  await unit.emit(tell(workflowStepOpened, document, { runId: id, workflowId, stepNumber, ...opened }));
}

/** What becomes of the document, and which event tells it, when a run ends in a way. */
const ENDS = {
  COMPLETED: { status: 'APPROVED', event: workflowCompleted },
  REJECTED: { status: 'DRAFT', event: workflowRejected },
  CANCELLED: { status: 'DRAFT', event: workflowCancelled },
} as const;

/** Ends a run: what is still to do is cancelled, and the document is approved or a draft again. */
export async function endRun(
  unit: UnitOfWork,
  document: DocumentRow,
  run: WorkflowInstanceRow,
  how: keyof typeof ENDS,
  { note, ...changes }: DocumentChanges & { readonly note?: string } = {},
): Promise<void> {
  const { id, documentId, workflowId, versionNumber } = run;
  const open = await unit.run(openTasksOf, { key: documentId, runId: id });
  for (const task of open) await finishTask(unit, task, 'CANCELLED');
  const { finishedAt } = await unit.only(end, { key: documentId, id, status: how });
  await auditRun(unit, run, { status: 'RUNNING' }, { status: how, finishedAt, ...(note && { note }) });
  const { status, event } = ENDS[how];
  const ended = { runId: id, workflowId, versionNumber };
  await saveDocument(unit, document, { ...changes, status }, event, ended);
}

/** Says in the trail of the document what became of a run. */
export function auditRun(
  unit: UnitOfWork,
  { id, documentId }: Pick<WorkflowInstanceRow, 'id' | 'documentId'>,
  before: object | null,
  after: object,
): Promise<void> {
  return unit.record(documentAudit, documentId, { entity: 'WorkflowInstance', entityId: id, before, after });
}
