import { pairChildren, pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of doc_workflow.workflow_tasks. */
export interface WorkflowTaskRow {
  readonly id: string;
  readonly documentId: string;
  readonly workflowInstanceId: string;
  readonly workflowId: string;
  readonly stepNumber: number;
  readonly assigneeId: string;
  readonly delegatedFromId: string | null;
  readonly status: 'OPEN' | 'COMPLETED' | 'REJECTED' | 'CANCELLED';
  readonly note: string;
  readonly assignedAt: string;
  readonly dueAt: string;
  readonly finishedAt: string | null;
  readonly updatedAt: string;
  readonly version: number;
}

const selectTasks = `select ${columns<WorkflowTaskRow>({
  id: 'workflow_task_id',
  documentId: 'document_id',
  workflowInstanceId: 'workflow_instance_id',
  workflowId: 'workflow_id',
  stepNumber: 'step_number',
  assigneeId: 'assignee_id',
  delegatedFromId: 'delegated_from',
  status: 'status',
  note: 'note',
  assignedAt: 'assigned_at',
  dueAt: 'due_at',
  finishedAt: 'finished_at',
  updatedAt: 'updated_at',
  version: 'version',
})} from doc_workflow.workflow_tasks`;

/** Tasks by document and id. */
export const taskById = pairLookup<WorkflowTaskRow>({
  name: 'doc.workflowTask.byId',
  sql: `${selectTasks} where document_id = any($keys::bigint[]) and workflow_task_id = any($ids::bigint[])`,
  key: 'documentId',
  id: 'id',
});

/** Tasks of runs, by step: few, as a step asks for at most five approvals. */
export const tasksOfInstance = pairChildren<WorkflowTaskRow>({
  name: 'doc.workflowTask.byInstance',
  sql: `${selectTasks} where document_id = any($keys::bigint[]) and workflow_instance_id = any($ids::bigint[])
        order by document_id, workflow_instance_id, step_number, workflow_task_id`,
  key: 'documentId',
  parent: 'workflowInstanceId',
});

const dueAt: OrderColumn = { column: 'due_at', type: 'timestamptz', property: 'dueAt' };
const tieBreaker: OrderColumn = { column: 'workflow_task_id', type: 'bigint', property: 'id' };

/** What the lookup table knows of a task. */
interface AssignedTaskRow {
  readonly id: string;
  readonly documentId: string;
  readonly assignedAt: string;
  readonly dueAt: string;
}

/** Tasks assigned to an employee. */
export const tasksOfAssignee = page<AssignedTaskRow>({
  name: 'doc.workflowTasks.byAssignee',
  columns: columns<AssignedTaskRow>({
    id: 'workflow_task_id',
    documentId: 'document_id',
    assignedAt: 'assigned_at',
    dueAt: 'due_at',
  }),
  from: 'doc_workflow.workflow_tasks_by_assignee',
  by: { column: 'assignee_id', type: 'bigint' },
  orders: {
    DUE_AT: dueAt,
    ASSIGNED_AT: { column: 'assigned_at', type: 'timestamptz', property: 'assignedAt' },
  },
  tieBreaker,
  filters: {
    status: 'status = $status::text',
    workflowId: 'workflow_id = $workflowId::bigint',
    dueFrom: 'due_at >= $dueFrom::timestamptz',
    dueTo: 'due_at < $dueTo::timestamptz',
  },
});

/** A row of doc_analytics.open_tasks. */
interface OpenTaskRow {
  readonly id: string;
  readonly documentId: string;
  readonly workflowId: string;
  readonly assigneeId: string;
  readonly dueAt: string;
}

/** An open task, seen at a time after it was due. */
export interface OverdueTaskRow extends OpenTaskRow {
  readonly asOf: string;
}

/** What both lists of overdue tasks have in common. The filter asOf makes an open task an overdue one. */
const overdue = {
  columns: columns<OpenTaskRow>({
    id: 'workflow_task_id',
    documentId: 'document_id',
    workflowId: 'workflow_id',
    assigneeId: 'assignee_id',
    dueAt: 'due_at',
  }),
  orders: { DUE_AT: dueAt },
  tieBreaker,
};
const overdueFilters = {
  asOf: 'due_at < $asOf::timestamptz',
  workflowId: 'workflow_id = $workflowId::bigint',
};

/** Overdue tasks of everybody. */
export const overdueTasks = page<OpenTaskRow>({
  ...overdue,
  name: 'doc.overdueTasks',
  from: 'doc_analytics.open_tasks',
  fanOut: 'what is overdue may be on any document; every shard returns at most a page',
  filters: {
    ...overdueFilters,
    assigneeId: 'assignee_id = $assigneeId::bigint',
    categoryId: 'category_id = $categoryId::bigint',
    ownerId: 'owner_id = $ownerId::bigint',
  },
});

/** Overdue tasks of an employee. */
export const overdueTasksOfAssignee = page<OpenTaskRow>({
  ...overdue,
  name: 'doc.overdueTasks.byAssignee',
  from: 'doc_workflow.workflow_tasks_by_assignee',
  by: { column: 'assignee_id', type: 'bigint' },
  where: "status = 'OPEN'",
  filters: overdueFilters,
});
