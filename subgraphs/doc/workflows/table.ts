import { bigint, boolean, defaulted, integer, type RowOf, table, text, versioned } from '../../../citus';

/** Ways a document can take from draft to approval. */
export const workflows = table(
  'doc_workflow.workflows',
  {
    id: bigint('workflow_id'),
    code: text(),
    name: text(),
    description: text(),
    isActive: defaulted(boolean()),
    ...versioned,
  },
  { key: ['id'] },
);

export type WorkflowRow = RowOf<typeof workflows>;

/** Their steps, taken one after the other. */
export const workflowSteps = table(
  'doc_workflow.workflow_steps',
  {
    id: bigint('workflow_step_id'),
    workflowId: bigint(),
    stepNumber: integer(),
    name: text(),
    kind: text<'REVIEW' | 'APPROVAL' | 'SIGNATURE' | 'ACKNOWLEDGEMENT'>(),
    assigneeRole: text<
      'OWNER' | 'PORTFOLIO_MANAGER' | 'ACCOUNTANT' | 'CONTROLLER' | 'RISK_OFFICER' | 'EXECUTIVE'
    >(),
    approvalsRequired: integer(),
    dueDays: integer(),
  },
  { key: ['id'] },
);

export type WorkflowStepRow = RowOf<typeof workflowSteps>;
