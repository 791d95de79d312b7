import { both, columns, key, param, singleShard, statement } from '../../../../citus';
import type { Viewer } from '../../../runtime/auth/viewer';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import type { DocumentRow } from '../../documents/table';
import type { DocumentChild } from '../../documents/writes/command';
import { refuse } from '../../errors';
import { documentVersions } from '../../versions/table';
import { type WorkflowStepRow, workflowSteps } from '../../workflows/table';
import { type WorkflowInstanceRow, type WorkflowTaskRow, workflowInstances, workflowTasks } from '../table';

/** What is needed of a task's step, its run and the version that the run is about. */
interface Around {
  readonly assigneeRole: WorkflowStepRow['assigneeRole'];
  readonly runStatus: WorkflowInstanceRow['status'];
  /** Who wrote the version. */
  readonly authorId: string;
}

export type LockedTask = WorkflowTaskRow & Around;

const around = columns<Around>({
  assigneeRole: 'assignee_role',
  runStatus: 'run_status',
  authorId: 'author_id',
});

const lock = statement('doc.workflowTask.lock', singleShard)
  .sql`select ${both(columns(workflowTasks), around)}
       from (
         select t.*, s.assignee_role, i.status as run_status, v.created_by as author_id
         from ${workflowTasks} t
         join ${workflowInstances} i
           on i.document_id = t.document_id and i.workflow_instance_id = t.workflow_instance_id
         join ${documentVersions} v
           on v.document_id = i.document_id and v.version_number = i.version_number
         join ${workflowSteps} s on s.workflow_id = t.workflow_id and s.step_number = t.step_number
         where t.document_id = ${key.bigint} and i.document_id = ${key.bigint} and v.document_id = ${key.bigint}
           and t.workflow_task_id = ${param.bigint('id')}
       ) task`;

const takersOf = statement('doc.workflowTask.assigneesOfStep', singleShard)
  .sql`select ${columns(workflowTasks, 'assigneeId')} from ${workflowTasks}
       where document_id = ${key.bigint} and workflow_instance_id = ${param.bigint('runId')}
         and step_number = ${param.integer('stepNumber')}`;

/** What names a task in an input, with the version that its change is based on. */
export type TaskInput = DocumentChild & { readonly version: number };

const inputPath = ['input', 'id'];

/**
 * The open task of an input on its locked document: of two who act on a task one finds it done. Throws
 * WORKFLOW_TASK_NOT_FOUND, WORKFLOW_TASK_CLOSED, WORKFLOW_RUN_ENDED, WORKFLOW_NOT_ASSIGNEE,
 * WORKFLOW_OWN_DOCUMENT or STALE_VERSION.
 */
export async function findTask(
  unit: UnitOfWork,
  document: DocumentRow,
  { documentId, id, version }: TaskInput,
): Promise<LockedTask> {
  const task = await unit.one(lock, { key: documentId, id });
  if (!task) throw refuse('WORKFLOW_TASK_NOT_FOUND', inputPath);
  const may = mayAct(unit.viewer, task);
  if (may) unit.permit(true);
  // The state before the person: who has lost a race to a stand-in is told so.
  if (task.status !== 'OPEN')
    throw refuse('WORKFLOW_TASK_CLOSED', inputPath, { message: `The task is ${task.status} already.` });
  if (task.runStatus !== 'RUNNING') throw refuse('WORKFLOW_RUN_ENDED', inputPath);
  const { employeeId } = unit.viewer;
  if (!may) throw refuse('WORKFLOW_NOT_ASSIGNEE', inputPath);
  // An assignee may at least hand on what they may not decide themselves; nobody takes such a task away from others.
  if (employeeId !== task.assigneeId && isOwn(document, task, employeeId))
    throw refuse('WORKFLOW_OWN_DOCUMENT', inputPath);
  checkVersion(task, { version });
  return task;
}

/** The assignee acts, or somebody with the role of the step, such as `risk_officer`; nobody stands in for an owner. */
function mayAct({ employeeId, roles }: Viewer, { assigneeId, assigneeRole: role }: LockedTask): boolean {
  if (employeeId === assigneeId) return true;
  // The roles of steps are written in capitals; there is none that is not a role.
  return role !== 'OWNER' && roles.includes(role.toLowerCase() as Lowercase<typeof role>);
}

/**
 * Checks that somebody may have or take a task: nobody reviews what they own or wrote, or does two tasks of a step.
 * Throws WORKFLOW_OWN_DOCUMENT or WORKFLOW_ASSIGNEE_TWICE.
 */
export async function checkTaker(
  unit: UnitOfWork,
  document: DocumentRow,
  task: LockedTask,
  employeeId: string,
  path: readonly string[],
): Promise<void> {
  if (task.assigneeRole !== 'OWNER' && isOwn(document, task, employeeId))
    throw refuse('WORKFLOW_OWN_DOCUMENT', path);
  if (employeeId === task.assigneeId) return;
  const { documentId: key, workflowInstanceId: runId, stepNumber } = task;
  const takers = await unit.run(takersOf, { key, runId, stepNumber });
  if (takers.some(({ assigneeId }) => assigneeId === employeeId))
    throw refuse('WORKFLOW_ASSIGNEE_TWICE', path);
}

const isOwn = ({ ownerId }: DocumentRow, { authorId }: LockedTask, employeeId: string) =>
  employeeId === ownerId || employeeId === authorId;
