import { findRow } from '../../../../citus';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { categories } from '../../categories/table';
import type { DocumentRow } from '../../documents/table';
import { clock } from '../../documents/writes/clock';
import { command } from '../../documents/writes/command';
import { mayDo } from '../../documents/writes/lock';
import { refuse } from '../../errors';
import { tell, workflowTaskCompleted, workflowTaskDelegated, workflowTaskRejected } from '../../events';
import type {
  ApproveWorkflowTaskInput,
  CancelWorkflowInput,
  DelegateWorkflowTaskInput,
  RejectWorkflowTaskInput,
} from '../../generated';
import { runSteps } from '../../workflows/reads';
import type { WorkflowInstanceRow } from '../table';
import { checkTaker, findTask, type LockedTask, type TaskInput } from './lock-task';
import { advanceRun, endRun, lockRun, openTasksOf } from './record';
import { finishTask, handTask } from './tasks';

const reviewRules = findRow(categories, 'doc.category.reviewMonths', 'reviewMonths');

/**
 * Completes a task; with the last one of a step the run goes on to the next, and with the last step the document is
 * approved. Throws what `findTask` and `checkTaker` throw.
 */
export const approveWorkflowTask = actOnTask(
  'approveWorkflowTask',
  async (unit, { document, task, run }, input: ApproveWorkflowTaskInput) => {
    await decide(unit, document, task, 'COMPLETED', input.note ?? '');
    if ((await unit.run(openTasksOf, { key: document.id, runId: run.id })).length > 0) return;
    const steps = await unit.run(runSteps, { id: run.workflowId });
    const next = steps.find(({ stepNumber }) => stepNumber > run.currentStepNumber);
    if (next) return advanceRun(unit, document, run, next);
    const { reviewMonths: months } = await unit.only(reviewRules, { id: document.categoryId });
    const { later } = await unit.only(clock, { months });
    await endRun(unit, document, run, 'COMPLETED', { reviewDueOn: later });
  },
);

/** Decides against the version, which ends the run and makes the document a draft again. Throws as `approveWorkflowTask`. */
export const rejectWorkflowTask = actOnTask(
  'rejectWorkflowTask',
  async (unit, { document, task, run }, input: RejectWorkflowTaskInput) => {
    await decide(unit, document, task, 'REJECTED', input.note);
    await endRun(unit, document, run, 'REJECTED');
  },
);

/** Hands a task to somebody else. Throws what `findTask` and `checkTaker` throw. */
export const delegateWorkflowTask = actOnTask(
  'delegateWorkflowTask',
  async (unit, { document, task }, input: DelegateWorkflowTaskInput) => {
    const { assigneeId } = input;
    const path = ['input', 'assigneeId'];
    if (assigneeId === task.assigneeId) throw refuse('WORKFLOW_ASSIGNEE_TWICE', path);
    await checkTaker(unit, document, task, assigneeId, path);
    await handTask(unit, task, assigneeId, input.note ?? '');
    const about = { ...aboutTask(task), fromId: task.assigneeId, toId: assigneeId };
    await unit.emit(tell(workflowTaskDelegated, document, about));
  },
);

/**
 * Ends a run before a decision: by who started it, or somebody who may manage the document. Throws DOCUMENT_NOT_FOUND,
 * WORKFLOW_RUN_NOT_FOUND, DOCUMENT_ACCESS_DENIED, WORKFLOW_RUN_ENDED or STALE_VERSION.
 */
export const cancelWorkflow = command(
  'cancelWorkflow',
  {},
  async (unit, document, input: CancelWorkflowInput) => {
    const { documentId, id, note } = input;
    const inputPath = ['input', 'id'];
    const run = await unit.one(lockRun, { key: documentId, id });
    if (!run) throw refuse('WORKFLOW_RUN_NOT_FOUND', inputPath);
    if (run.startedById !== unit.viewer.employeeId && !(await mayDo(unit, document, 'MANAGE')))
      throw refuse('DOCUMENT_ACCESS_DENIED', inputPath, { message: 'This needs MANAGE on the document.' });
    unit.permit(true);
    if (run.status !== 'RUNNING')
      throw refuse('WORKFLOW_RUN_ENDED', inputPath, { message: `The run is ${run.status} already.` });
    checkVersion(run, input);
    await endRun(unit, document, run, 'CANCELLED', { ...(note && { note }) });
    return { documentId, id };
  },
);

/** A task and its run, under the lock of their document. */
interface Acted {
  readonly document: DocumentRow;
  readonly task: LockedTask;
  readonly run: WorkflowInstanceRow;
}

function actOnTask<Input extends TaskInput>(
  name: string,
  work: (unit: UnitOfWork, acted: Acted, input: Input) => Promise<void>,
) {
  return command(name, {}, async (unit, document, input: Input) => {
    const { documentId, id } = input;
    const task = await findTask(unit, document, input);
    const run = await unit.only(lockRun, { key: documentId, id: task.workflowInstanceId });
    await work(unit, { document, task, run }, input);
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

const aboutTask = ({ id: taskId, workflowInstanceId: runId, workflowId, stepNumber }: LockedTask) => {
  return { taskId, runId, workflowId, stepNumber };
};
