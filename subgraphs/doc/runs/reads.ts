import {
  arrayOf,
  before,
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  overlapsUntil,
  page,
  pairChildren,
  param,
  related,
  sql,
} from '../../../citus';
import { workflowConditions } from '../workflows/reads';
import { workflows } from '../workflows/table';
import { openTasks, tasksByAssignee, workflowAssignments, workflowInstances, workflowTasks } from './table';

/** Runs by document and id. */
export const instanceById = byPair(workflowInstances, 'doc.workflowInstance.byId');

/** What runs are filtered by. */
export const instanceConditions: Conditions = {
  ...conditionsOf(
    workflowInstances,
    'id',
    'documentId',
    'workflowId',
    'versionNumber',
    'status',
    'startedAt',
  ),
  ...conditionsOf(workflowInstances, 'currentStepNumber', 'startedById', 'dueAt', 'finishedAt', 'updatedAt'),
  workflow: related(workflowInstances.workflowId, workflows, () => workflowConditions),
};

/** What lists of runs have in common. */
const runs = {
  from: workflowInstances,
  orders: { STARTED_AT: workflowInstances.startedAt, DUE_AT: workflowInstances.dueAt },
  defaultDirection: 'DESC' as const,
  tieBreaker: workflowInstances.id,
  filters: {
    status: equals(workflowInstances.status),
    workflowId: equals(workflowInstances.workflowId),
    startedFrom: from(workflowInstances.startedAt),
    startedTo: before(workflowInstances.startedAt),
    dueBefore: before(workflowInstances.dueAt),
    readers: overlapsUntil(workflowInstances.readers, workflowInstances.readersUntil),
  },
  conditions: instanceConditions,
};

/** Runs on all documents. */
export const allInstances = page({
  ...runs,
  name: 'doc.workflowInstances',
  indexed: [workflowInstances.documentId, workflowInstances.status, workflowInstances.workflowId],
  fanOut:
    'runs live beside their documents, and a workflow has runs on many; every shard returns at most a page',
});

/** Runs on one document. */
export const instancesOfDocument = page({
  ...runs,
  name: 'doc.workflowInstances.byDocument',
  by: workflowInstances.documentId,
});

const ofRun = sql`document_id ${inKeys.bigint} and workflow_instance_id = any(${arrayOf(param.bigint('ids'))})`;

/** Who gets the tasks of runs, by step: few, as a workflow has at most 20 steps of 5 people. */
export const assignmentsOfInstance = pairChildren(
  'doc.workflowAssignment.byInstance',
  'documentId',
  'workflowInstanceId',
).sql`select ${columns(workflowAssignments)} from ${workflowAssignments} where ${ofRun}
      order by document_id, workflow_instance_id, step_number, assignee_id`;

/** Tasks by document and id. */
export const taskById = byPair(workflowTasks, 'doc.workflowTask.byId');

/** Tasks of runs, by step: few, as a step asks for at most five approvals. */
export const tasksOfInstance = pairChildren('doc.workflowTask.byInstance', 'documentId', 'workflowInstanceId')
  .sql`select ${columns(workflowTasks)} from ${workflowTasks} where ${ofRun}
      order by document_id, workflow_instance_id, step_number, workflow_task_id`;

/** What tasks are filtered by. */
export const taskConditions: Conditions = {
  ...conditionsOf(tasksByAssignee, 'id', 'documentId', 'workflowInstanceId', 'assigneeId', 'status'),
  ...conditionsOf(tasksByAssignee, 'assignedAt', 'dueAt', 'finishedAt'),
};

/** Tasks assigned to an employee. */
export const tasksOfAssignee = page({
  name: 'doc.workflowTasks.byAssignee',
  columns: columns(tasksByAssignee, 'id', 'documentId', 'assignedAt', 'dueAt'),
  from: tasksByAssignee,
  by: tasksByAssignee.assigneeId,
  orders: { DUE_AT: tasksByAssignee.dueAt, ASSIGNED_AT: tasksByAssignee.assignedAt },
  tieBreaker: tasksByAssignee.id,
  filters: {
    status: equals(tasksByAssignee.status),
    workflowId: equals(tasksByAssignee.workflowId),
    dueFrom: from(tasksByAssignee.dueAt),
    dueTo: before(tasksByAssignee.dueAt),
  },
  conditions: taskConditions,
});

/** What both lists of overdue tasks have in common. The filter asOf makes an open task an overdue one. */
const overdue = (of: typeof openTasks | typeof tasksByAssignee) => ({
  columns: columns(of as typeof openTasks, 'id', 'documentId', 'workflowId', 'assigneeId', 'dueAt'),
  from: of,
  orders: { DUE_AT: of.dueAt },
  tieBreaker: of.id,
  filters: { asOf: before(of.dueAt), workflowId: equals(of.workflowId) },
});

const ofEverybody = overdue(openTasks);

/** Overdue tasks of everybody. */
export const overdueTasks = page({
  ...ofEverybody,
  name: 'doc.overdueTasks',
  fanOut: 'what is overdue may be on any document; every shard returns at most a page',
  filters: {
    ...ofEverybody.filters,
    assigneeId: equals(openTasks.assigneeId),
    categoryId: equals(openTasks.categoryId),
    ownerId: equals(openTasks.ownerId),
    readers: overlapsUntil(openTasks.readers, openTasks.readersUntil),
  },
});

/** Overdue tasks of an employee, who may read what they are about. */
export const overdueTasksOfAssignee = page({
  ...overdue(tasksByAssignee),
  name: 'doc.overdueTasks.byAssignee',
  by: tasksByAssignee.assigneeId,
  where: sql`status = 'OPEN'`,
});
