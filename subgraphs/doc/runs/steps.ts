import { type Params, reference, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { WorkflowStepRow } from '../workflows';

/** What a run needs to know of a step. */
export type RunStep = Pick<WorkflowStepRow, 'stepNumber' | 'assigneeRole' | 'approvalsRequired' | 'dueDays'>;

const stepsOf = statement<Params, RunStep>({
  name: 'doc.workflow.runSteps',
  route: reference,
  sql: `select step_number as "stepNumber", assignee_role as "assigneeRole",
               approvals_required as "approvalsRequired", due_days as "dueDays"
        from doc_workflow.workflow_steps where workflow_id = $id::bigint order by step_number`,
});

/** Steps of a workflow, in the order in which they are taken. They never change once it is defined. */
export const readSteps = (unit: UnitOfWork, workflowId: string): Promise<RunStep[]> =>
  unit.run(stepsOf, { id: workflowId });
