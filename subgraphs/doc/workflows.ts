import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of doc_workflow.workflows. */
export interface WorkflowRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly isActive: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const workflowColumns = {
  id: 'workflow_id',
  code: 'code',
  name: 'name',
  description: 'description',
  isActive: 'is_active',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectWorkflows = `select ${columns<WorkflowRow>(workflowColumns)} from doc_workflow.workflows`;

/** Workflows by id. */
export const workflowById = lookup<WorkflowRow>({
  name: 'doc.workflow.byId',
  route: reference,
  sql: `${selectWorkflows} where workflow_id = any($keys::bigint[])`,
  key: 'id',
});

/** Workflows by code. */
export const workflowByCode = lookup<WorkflowRow>({
  name: 'doc.workflow.byCode',
  route: reference,
  sql: `${selectWorkflows} where code = any($keys::text[])`,
  key: 'code',
});

/** All workflows. */
export const workflows = page<WorkflowRow>({
  name: 'doc.workflows',
  columns: columns<WorkflowRow>(workflowColumns),
  from: 'doc_workflow.workflows',
  reference: true,
  orders: {
    NAME: { column: 'name', type: 'text', property: 'name' },
    CODE: { column: 'code', type: 'text', property: 'code' },
  },
  tieBreaker: { column: 'workflow_id', type: 'bigint', property: 'id' },
  filters: { isActive: 'is_active = $isActive::boolean' },
});

/** A row of doc_workflow.workflow_steps. */
export interface WorkflowStepRow {
  readonly id: string;
  readonly workflowId: string;
  readonly stepNumber: number;
  readonly name: string;
  readonly kind: 'REVIEW' | 'APPROVAL' | 'SIGNATURE' | 'ACKNOWLEDGEMENT';
  readonly assigneeRole:
    | 'OWNER'
    | 'PORTFOLIO_MANAGER'
    | 'ACCOUNTANT'
    | 'CONTROLLER'
    | 'RISK_OFFICER'
    | 'EXECUTIVE';
  readonly approvalsRequired: number;
  readonly dueDays: number;
}

/** Steps of workflows, in the order in which they are taken. */
export const stepsOfWorkflow = children<WorkflowStepRow>({
  name: 'doc.workflow.steps',
  route: reference,
  sql: `select ${columns<WorkflowStepRow>({
    id: 'workflow_step_id',
    workflowId: 'workflow_id',
    stepNumber: 'step_number',
    name: 'name',
    kind: 'kind',
    assigneeRole: 'assignee_role',
    approvalsRequired: 'approvals_required',
    dueDays: 'due_days',
  })} from doc_workflow.workflow_steps
      where workflow_id = any($keys::bigint[]) order by workflow_id, step_number`,
  key: 'workflowId',
});
