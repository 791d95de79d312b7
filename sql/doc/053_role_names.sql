-- The roles of workflow steps are those of people, which have one list of names (subgraphs/runtime/auth/roles.ts):
-- who was a FINANCIAL_CONTROLLER here is a CONTROLLER, as everywhere else.

alter table doc_workflow.workflow_steps drop constraint workflow_steps_assignee_role_check;
update doc_workflow.workflow_steps set assignee_role = 'CONTROLLER' where assignee_role = 'FINANCIAL_CONTROLLER';
alter table doc_workflow.workflow_steps
  add constraint workflow_steps_assignee_role_check check (assignee_role in
    ('OWNER', 'PORTFOLIO_MANAGER', 'ACCOUNTANT', 'CONTROLLER', 'RISK_OFFICER', 'EXECUTIVE'));
