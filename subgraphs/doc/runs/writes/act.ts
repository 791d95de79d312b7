import { findRow } from '../../../../citus';
import type { SubgraphContext } from '../../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../../runtime/mutation';
import { categories } from '../../categories/table';
import type { DocumentRow } from '../../documents/table';
import { clock } from '../../documents/writes/clock';
import { lockDocument, mayDo } from '../../documents/writes/lock';
import { refuse } from '../../errors';
import { tell, workflowTaskCompleted, workflowTaskDelegated, workflowTaskRejected } from '../../events';
import type {
  ApproveWorkflowTaskInput,
  CancelWorkflowInput,
  DelegateWorkflowTaskInput,
  RejectWorkflowTaskInput,
} from '../../generated';
import { runSteps } from '../../workflows/reads';
import { docWrites } from '../../write-side';
import type { WorkflowInstanceRow } from '../table';
import { checkTaker, type LockedTask, lockTask } from './lock-task';
import { advanceRun, endRun, findRun, openTasksOf } from './record';
import { finishTask, handTask } from './tasks';

/** What names a task, and its run for the answer. */
interface TaskKey {
  readonly documentId: string;
  readonly id: string;
  readonly runId: string;
}

const reviewRules = findRow(categories, 'doc.category.reviewMonths', 'reviewMonths');

/**
 * Completes a task; with the last one of a step the run goes on to the next, and with the last step the document is
 * approved. Throws what `lockTask` and `checkTaker` throw.
 */
export function approveWorkflowTask(
  context: SubgraphContext,
  input: ApproveWorkflowTaskInput,
): Promise<TaskKey> {
  return actOnTask(context, 'approveWorkflowTask', input, async (unit, document, task, run) => {
    await decide(unit, document, task, 'COMPLETED', input.note ?? '');
    if ((await openTasksOf(unit, run)).length > 0) return;
    const steps = await unit.run(runSteps, { id: run.workflowId });
    const next = steps.find(({ stepNumber }) => stepNumber > run.currentStepNumber);
    if (next) return advanceRun(unit, document, run, next);
    const { reviewMonths: months } = (await unit.one(reviewRules, { id: document.categoryId }))!;
    const { later } = (await unit.one(clock, { months }))!;
    await endRun(unit, document, run, 'COMPLETED', { reviewDueOn: later });
  });
}

/** Decides against the version, which ends the run and makes the document a draft again. Throws as `approveWorkflowTask`. */
export function rejectWorkflowTask(
  context: SubgraphContext,
  input: RejectWorkflowTaskInput,
): Promise<TaskKey> {
  return actOnTask(context, 'rejectWorkflowTask', input, async (unit, document, task, run) => {
    await decide(unit, document, task, 'REJECTED', input.note);
    await endRun(unit, document, run, 'REJECTED');
  });
}

/** Hands a task to somebody else. Throws what `lockTask` and `checkTaker` throw. */
export function delegateWorkflowTask(
  context: SubgraphContext,
  input: DelegateWorkflowTaskInput,
): Promise<TaskKey> {
  const { assigneeId } = input;
  const path = ['input', 'assigneeId'];
  return actOnTask(context, 'delegateWorkflowTask', input, async (unit, document, task) => {
    if (assigneeId === task.assigneeId) throw refuse('WORKFLOW_ASSIGNEE_TWICE', { inputPath: path });
    await checkTaker(unit, document, task, assigneeId, path);
    await handTask(unit, task, assigneeId, input.note ?? '');
    const about = { ...aboutTask(task), fromId: task.assigneeId, toId: assigneeId };
    await unit.emit(tell(workflowTaskDelegated, document, about));
  });
}

/**
 * Ends a run before a decision: by who started it, or somebody who may manage the document. Throws DOCUMENT_NOT_FOUND,
 * WORKFLOW_RUN_NOT_FOUND, DOCUMENT_ACCESS_DENIED, WORKFLOW_RUN_ENDED or STALE_VERSION.
 */
export function cancelWorkflow(
  context: SubgraphContext,
  input: CancelWorkflowInput,
): Promise<{ documentId: string; id: string }> {
  const { documentId, id, note } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, docWrites, { name: 'cancelWorkflow', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, ['input', 'documentId']);
    const run = await findRun(unit, documentId, id);
    if (!run) throw refuse('WORKFLOW_RUN_NOT_FOUND', { inputPath });
    if (run.startedById !== unit.viewer.employeeId && !(await mayDo(unit, document, 'MANAGE')))
      throw refuse('DOCUMENT_ACCESS_DENIED', { message: 'This needs MANAGE on the document.', inputPath });
    if (run.status !== 'RUNNING')
      throw refuse('WORKFLOW_RUN_ENDED', { message: `The run is ${run.status} already.`, inputPath });
    checkVersion(run, input);
    await endRun(unit, document, run, 'CANCELLED', { ...(note && { note }) });
    return { documentId, id };
  });
}

function actOnTask(
  context: SubgraphContext,
  name: 'approveWorkflowTask' | 'rejectWorkflowTask' | 'delegateWorkflowTask',
  input: ApproveWorkflowTaskInput,
  work: (
    unit: UnitOfWork,
    document: DocumentRow,
    task: LockedTask,
    run: WorkflowInstanceRow,
  ) => Promise<void>,
): Promise<TaskKey> {
  const { documentId, id } = input;
  return mutate(context, docWrites, { name, input }, async (unit) => {
    const { document, task } = await lockTask(unit, input);
    const run = (await findRun(unit, documentId, task.workflowInstanceId))!;
    await work(unit, document, task, run);
    return { documentId, id, runId: run.id };
  });
}

async function decide(
  unit: UnitOfWork,
  document: DocumentRow,
  task: LockedTask,
  status: 'COMPLETED' | 'REJECTED',
  note: string,
): Promise<void> {
  const by = unit.viewer.employeeId;
  await checkTaker(unit, document, task, by, ['input', 'id']);
  await finishTask(unit, task, status, { by, note });
  const event = status === 'COMPLETED' ? workflowTaskCompleted : workflowTaskRejected;
  await unit.emit(tell(event, document, aboutTask(task)));
}

const aboutTask = ({ id, workflowInstanceId, workflowId, stepNumber }: LockedTask) => ({
  taskId: id,
  runId: workflowInstanceId,
  workflowId,
  stepNumber,
});
