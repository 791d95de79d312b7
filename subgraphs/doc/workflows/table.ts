import { type RowOf, t, table } from '../../../citus';

/** Ways a document can take from draft to approval. */
export const workflows = table(
  'doc_workflow.workflows',
  {
    id: t.bigint('workflow_id'),
    code: t.text(),
    name: t.text(),
    description: t.text(),
    isActive: t.defaulted(t.boolean()),
    ...t.versioned,
  },
  { key: ['id'] },
);

export type WorkflowRow = RowOf<typeof workflows>;

/** Their steps, taken one after the other. */
export const workflowSteps = table(
  'doc_workflow.workflow_steps',
  {
    id: t.bigint('workflow_step_id'),
    workflowId: t.bigint(),
    stepNumber: t.integer(),
    name: t.text(),
    kind: t.text<'REVIEW' | 'APPROVAL' | 'SIGNATURE' | 'ACKNOWLEDGEMENT'>(),
    assigneeRole: t.text<
      'OWNER' | 'PORTFOLIO_MANAGER' | 'ACCOUNTANT' | 'CONTROLLER' | 'RISK_OFFICER' | 'EXECUTIVE'
    >(),
    approvalsRequired: t.integer(),
    dueDays: t.integer(),
  },
  { key: ['id'] },
);

export type WorkflowStepRow = RowOf<typeof workflowSteps>;
