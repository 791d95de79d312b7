import {
  columns,
  insertInto,
  key,
  nextIds,
  param,
  relist,
  singleShard,
  sql,
  statement,
  updateRow,
} from '../../../../citus';
import { there } from '../../../../platform/there';
import type { UnitOfWork } from '../../../runtime/mutation';
import type { DocumentRow } from '../../documents/table';
import type { RunStep } from '../../workflows/reads';
import { documentAudit } from '../../write-side';
import {
  tasksByAssignee,
  type WorkflowInstanceRow,
  type WorkflowTaskRow,
  workflowAssignments,
  workflowTasks,
} from '../table';

const allotIds = nextIds(workflowTasks, 'doc.workflowTask.allotIds');

const assigneesOf = statement('doc.workflowAssignment.ofStep', singleShard)
  .sql`select ${columns(workflowAssignments, 'assigneeId')} from ${workflowAssignments}
       where document_id = ${key.bigint} and workflow_instance_id = ${param.bigint('runId')}
         and step_number = ${param.integer('stepNumber')}
       order by assignee_id`;

const insert = insertInto(workflowTasks, 'doc.workflowTask.insert', {
  computed: { dueAt: sql`now() + make_interval(days => ${param.integer('dueDays')})` },
  returning: 'row',
});

const finish = updateRow(workflowTasks, 'doc.workflowTask.finish', {
  set: ['status', 'note', 'assigneeId', 'delegatedFromId'],
  now: ['finishedAt'],
  returning: ['finishedAt'],
});

const hand = updateRow(workflowTasks, 'doc.workflowTask.hand', 'assigneeId', 'delegatedFromId');

/** The tasks of a step and whose they are: each list has one for each task. */
export interface OpenedTasks {
  readonly assigneeIds: string[];
  readonly taskIds: string[];
}

/**
 * Opens the tasks of a step: for whoever owns the document now, or for those named when the run was started.
 * Returns who got which, side by side.
 */
export async function openTasks(
  unit: UnitOfWork,
  document: DocumentRow,
  run: Pick<WorkflowInstanceRow, 'id' | 'documentId' | 'workflowId'>,
  { stepNumber, assigneeRole, dueDays }: RunStep,
): Promise<OpenedTasks> {
  const { id: runId, documentId, workflowId } = run;
  const named =
    assigneeRole === 'OWNER'
      ? [{ assigneeId: document.ownerId }]
      : await unit.run(assigneesOf, { key: documentId, runId, stepNumber });
  if (named.length === 0) throw new Error(`run ${runId} names nobody for step ${stepNumber}`);
  const ids = await unit.run(allotIds, { count: named.length });
  for (const [index, { assigneeId }] of named.entries()) {
    const { id } = there(ids[index]);
    const given = { workflowInstanceId: runId, workflowId, stepNumber, assigneeId };
    const task = await unit.only(insert, { ...given, key: documentId, id, dueDays });
    const after = { status: 'OPEN', stepNumber, assigneeId, dueAt: task.dueAt };
    await recordTask(unit, null, task, { before: null, after });
  }
  return { assigneeIds: named.map(({ assigneeId }) => assigneeId), taskIds: ids.map(({ id }) => id) };
}

/** Ends a task; somebody other than its assignee takes it over with that. */
export async function finishTask(
  unit: UnitOfWork,
  task: WorkflowTaskRow,
  status: 'COMPLETED' | 'REJECTED' | 'CANCELLED',
  { by = task.assigneeId, note = '' }: { readonly by?: string; readonly note?: string } = {},
): Promise<void> {
  const { id, documentId, assigneeId } = task;
  const isTakenOver = by !== assigneeId;
  const delegatedFromId = isTakenOver ? assigneeId : task.delegatedFromId;
  const done = { status, note, assigneeId: by, delegatedFromId };
  const { finishedAt } = await unit.only(finish, { ...done, key: documentId, id });
  const before = { status: 'OPEN', ...(isTakenOver && { assigneeId }) };
  const after = { status, ...(note && { note }), ...(isTakenOver && { assigneeId: by }), finishedAt };
  await recordTask(unit, task, { ...task, ...done, finishedAt }, { before, after });
}

/** Hands an open task to somebody else. */
export async function handTask(unit: UnitOfWork, task: WorkflowTaskRow, to: string, note: string) {
  const { id, documentId, assigneeId } = task;
  await unit.run(hand, { key: documentId, id, assigneeId: to, delegatedFromId: assigneeId });
  const change = { before: { assigneeId }, after: { assigneeId: to, ...(note && { note }) } };
  await recordTask(unit, task, { ...task, assigneeId: to }, change);
}

/** Says what became of a task. The list of an assignee is another shard's: it comes last. */
async function recordTask(
  unit: UnitOfWork,
  before: WorkflowTaskRow | null,
  now: WorkflowTaskRow,
  change: { readonly before: object | null; readonly after: object },
): Promise<void> {
  await unit.record(documentAudit, now.documentId, { entity: 'WorkflowTask', entityId: now.id, ...change });
  await relist(unit, [tasksByAssignee], before, now);
}
