import { pairChildren, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { documentParent } from './documents';

/** A row of doc_workflow.workflow_instances: a run of a workflow on a version of a document. */
export interface WorkflowInstanceRow {
  readonly id: string;
  readonly documentId: string;
  readonly workflowId: string;
  readonly versionNumber: number;
  readonly status: 'RUNNING' | 'COMPLETED' | 'REJECTED' | 'CANCELLED';
  readonly currentStepNumber: number;
  readonly startedById: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly finishedAt: string | null;
  readonly updatedAt: string;
  readonly version: number;
}

const instanceColumns = columns<WorkflowInstanceRow>({
  id: 'workflow_instance_id',
  documentId: 'document_id',
  workflowId: 'workflow_id',
  versionNumber: 'version_number',
  status: 'status',
  currentStepNumber: 'current_step_number',
  startedById: 'started_by',
  startedAt: 'started_at',
  dueAt: 'due_at',
  finishedAt: 'finished_at',
  updatedAt: 'updated_at',
  version: 'version',
});

/** Runs by document and id. */
export const instanceById = pairLookup<WorkflowInstanceRow>({
  name: 'doc.workflowInstance.byId',
  sql: `select ${instanceColumns} from doc_workflow.workflow_instances
        where document_id = any($keys::bigint[]) and workflow_instance_id = any($ids::bigint[])`,
  key: 'documentId',
  id: 'id',
});

/** What lists of runs have in common. */
const list = {
  columns: instanceColumns,
  from: 'doc_workflow.workflow_instances',
  orders: {
    STARTED_AT: { column: 'started_at', type: 'timestamptz', property: 'startedAt' },
    DUE_AT: { column: 'due_at', type: 'timestamptz', property: 'dueAt' },
  },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'workflow_instance_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    workflowId: 'workflow_id = $workflowId::bigint',
    startedFrom: 'started_at >= $startedFrom::timestamptz',
    startedTo: 'started_at < $startedTo::timestamptz',
    dueBefore: 'due_at < $dueBefore::timestamptz',
  },
} as const;

/** Runs on all documents. */
export const instances = page<WorkflowInstanceRow>({
  ...list,
  name: 'doc.workflowInstances',
  fanOut:
    'runs live beside their documents, and a workflow has runs on many; every shard returns at most a page',
});

/** Runs on one document. */
export const instancesOfDocument = page<WorkflowInstanceRow>({
  ...list,
  name: 'doc.workflowInstances.byDocument',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
});

/** A row of doc_workflow.workflow_assignments. */
export interface WorkflowAssignmentRow {
  readonly documentId: string;
  readonly workflowInstanceId: string;
  readonly workflowId: string;
  readonly stepNumber: number;
  readonly assigneeId: string;
}

/** Who gets the tasks of runs, by step: few, as a workflow has at most 20 steps of 5 people. */
export const assignmentsOfInstance = pairChildren<WorkflowAssignmentRow>({
  name: 'doc.workflowAssignment.byInstance',
  sql: `select ${columns<WorkflowAssignmentRow>({
    documentId: 'document_id',
    workflowInstanceId: 'workflow_instance_id',
    workflowId: 'workflow_id',
    stepNumber: 'step_number',
    assigneeId: 'assignee_id',
  })} from doc_workflow.workflow_assignments
      where document_id = any($keys::bigint[]) and workflow_instance_id = any($ids::bigint[])
      order by document_id, workflow_instance_id, step_number, assignee_id`,
  key: 'documentId',
  parent: 'workflowInstanceId',
});
