import { lookupOf, type RowOf, t, table, view } from '../../../citus';
import { documents, documentsByOwner, readership } from '../documents/table';

/** Runs of workflows on versions of documents. */
export const workflowInstances = table(
  'doc_workflow.workflow_instances',
  {
    id: t.bigint('workflow_instance_id'),
    documentId: t.bigint(),
    workflowId: t.bigint(),
    versionNumber: t.integer(),
    status: t.defaulted(t.text<'RUNNING' | 'COMPLETED' | 'REJECTED' | 'CANCELLED'>()),
    currentStepNumber: t.defaulted(t.integer()),
    startedById: t.bigint('started_by'),
    startedAt: t.defaulted(t.timestamptz()),
    dueAt: t.timestamptz(),
    finishedAt: t.defaulted(t.nullable(t.timestamptz())),
    updatedAt: t.defaulted(t.timestamptz()),
    version: t.defaulted(t.integer()),
    readers: t.defaulted(readership.readers),
    readersUntil: t.defaulted(readership.readersUntil),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type WorkflowInstanceRow = RowOf<typeof workflowInstances>;

/** Who gets the tasks of runs, as was said when each was started; an owner's steps go to whoever owns the document. */
export const workflowAssignments = table(
  'doc_workflow.workflow_assignments',
  {
    documentId: t.bigint(),
    workflowInstanceId: t.bigint(),
    workflowId: t.bigint(),
    stepNumber: t.integer(),
    assigneeId: t.bigint(),
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
    id: t.bigint('workflow_task_id'),
    documentId: t.bigint(),
    workflowInstanceId: t.bigint(),
    workflowId: t.bigint(),
    stepNumber: t.integer(),
    assigneeId: t.bigint(),
    delegatedFromId: t.defaulted(t.nullable(t.bigint('delegated_from'))),
    status: t.defaulted(t.text<'OPEN' | 'COMPLETED' | 'REJECTED' | 'CANCELLED'>()),
    note: t.defaulted(t.text()),
    assignedAt: t.defaulted(t.timestamptz()),
    dueAt: t.timestamptz(),
    finishedAt: t.defaulted(t.nullable(t.timestamptz())),
    updatedAt: t.defaulted(t.timestamptz()),
    version: t.defaulted(t.integer()),
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
    id: t.bigint('workflow_task_id'),
    documentId: t.bigint(),
    workflowInstanceId: t.bigint(),
    workflowId: t.bigint(),
    stepNumber: t.integer(),
    assigneeId: t.bigint(),
    assignedAt: t.timestamptz(),
    dueAt: t.timestamptz(),
    documentNumber: t.text(),
    title: t.text(),
    categoryId: t.bigint(),
    ownerId: t.bigint(),
    startedAt: t.timestamptz(),
    versionNumber: t.integer(),
    ...readership,
  },
  { distributedBy: 'documentId', parent: documents },
);

/** An open task, seen at a time after it was due. */
export type OverdueTaskRow = Pick<
  RowOf<typeof openTasks>,
  'id' | 'documentId' | 'workflowId' | 'assigneeId' | 'dueAt'
> & { readonly asOf: string };
