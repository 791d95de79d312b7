import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  inKeys,
  page,
  param,
  reference,
  statement,
} from '../../../citus';
import { type WorkflowStepRow, workflowSteps, workflows } from './table';

/** Workflows by id. */
export const workflowById = byKey(workflows, 'doc.workflow.byId');

/** Workflows by code. */
export const workflowByCode = byKey(workflows, 'doc.workflow.byCode', 'code');

/** What workflows are filtered by. */
export const workflowConditions: Conditions = {
  ...conditionsOf(workflows, 'id', 'code', 'name', 'description', 'isActive', 'createdAt', 'updatedAt'),
};

/** All workflows. */
export const allWorkflows = page({
  name: 'doc.workflows',
  from: workflows,
  orders: { NAME: workflows.name, CODE: workflows.code },
  tieBreaker: workflows.id,
  filters: { isActive: equals(workflows.isActive) },
  conditions: workflowConditions,
});

/** Steps of workflows, in the order in which they are taken. */
export const stepsOfWorkflow = children('doc.workflow.steps', 'workflowId', reference)
  .sql`select ${columns(workflowSteps)} from ${workflowSteps} where workflow_id ${inKeys.bigint}
       order by workflow_id, step_number`;

/** What a run needs to know of a step. */
export type RunStep = Pick<WorkflowStepRow, 'stepNumber' | 'assigneeRole' | 'approvalsRequired' | 'dueDays'>;

/** Steps of a workflow, in the order in which they are taken, for mutations. They never change once it is defined. */
export const runSteps = statement('doc.workflow.runSteps', reference)
  .sql`select ${columns(workflowSteps, 'stepNumber', 'assigneeRole', 'approvalsRequired', 'dueDays')}
       from ${workflowSteps} where workflow_id = ${param.bigint('id')} order by step_number`;
