import {
  bigint,
  defaulted,
  integer,
  lookupOf,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { documents, documentsByOwner, readership } from '../documents/table';

/** Runs of workflows on versions of documents. */
export const workflowInstances = table(
  'doc_workflow.workflow_instances',
  {
    id: bigint('workflow_instance_id'),
    documentId: bigint(),
    workflowId: bigint(),
    versionNumber: integer(),
    status: defaulted(text<'RUNNING' | 'COMPLETED' | 'REJECTED' | 'CANCELLED'>()),
    currentStepNumber: defaulted(integer()),
    startedById: bigint('started_by'),
    startedAt: defaulted(timestamptz()),
    dueAt: timestamptz(),
    finishedAt: defaulted(nullable(timestamptz())),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
    readers: defaulted(readership.readers),
    readersUntil: defaulted(readership.readersUntil),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type WorkflowInstanceRow = RowOf<typeof workflowInstances>;

/** Who gets the tasks of runs, as was said when each was started; an owner's steps go to whoever owns the document. */
export const workflowAssignments = table(
  'doc_workflow.workflow_assignments',
  {
    documentId: bigint(),
    workflowInstanceId: bigint(),
    workflowId: bigint(),
    stepNumber: integer(),
    assigneeId: bigint(),
  },
  {
    key: ['documentId', 'workflowInstanceId', 'stepNumber', 'assigneeId'],
    distributedBy: 'documentId',
    parent: documents,
  },
);

/** What one employee has to do in a step of a run. */
export const workflowTasks = table(
  'doc_workflow.workflow_tasks',
  {
    id: bigint('workflow_task_id'),
    documentId: bigint(),
    workflowInstanceId: bigint(),
    workflowId: bigint(),
    stepNumber: integer(),
    assigneeId: bigint(),
    delegatedFromId: defaulted(nullable(bigint('delegated_from'))),
    status: defaulted(text<'OPEN' | 'COMPLETED' | 'REJECTED' | 'CANCELLED'>()),
    note: defaulted(text()),
    assignedAt: defaulted(timestamptz()),
    dueAt: timestamptz(),
    finishedAt: defaulted(nullable(timestamptz())),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type WorkflowTaskRow = RowOf<typeof workflowTasks>;

/** Employee to tasks, done and to do. */
export const tasksByAssignee = lookupOf(workflowTasks, 'doc_workflow.workflow_tasks_by_assignee', {
  key: 'assigneeId',
  columns: ['workflowInstanceId', 'workflowId', 'status', 'assignedAt', 'dueAt', 'finishedAt'],
  colocatedWith: documentsByOwner,
});

/** Tasks to be done, with their document and run. */
export const openTasks = view(
  'doc_analytics.open_tasks',
  {
    id: bigint('workflow_task_id'),
    documentId: bigint(),
    workflowInstanceId: bigint(),
    workflowId: bigint(),
    stepNumber: integer(),
    assigneeId: bigint(),
    assignedAt: timestamptz(),
    dueAt: timestamptz(),
    documentNumber: text(),
    title: text(),
    categoryId: bigint(),
    ownerId: bigint(),
    startedAt: timestamptz(),
    versionNumber: integer(),
    ...readership,
  },
  { distributedBy: 'documentId', parent: documents },
);

/** An open task, seen at a time after it was due. */
export type OverdueTaskRow = Pick<
  RowOf<typeof openTasks>,
  'id' | 'documentId' | 'workflowId' | 'assigneeId' | 'dueAt'
> & { readonly asOf: string };
