-- Workflows, their steps, and the categories that use them: the same at every scale.

insert into doc_workflow.workflows (workflow_id, code, name, description, created_at, updated_at) values
  (1, 'POLICY_APPROVAL', 'Policy approval', 'Review by two risk officers, then approval by an executive', '2023-01-02 08:00+00', '2023-01-02 08:00+00'),
  (2, 'PROCEDURE_REVIEW', 'Procedure review', 'Review by a risk officer and release by the owner', '2023-01-02 08:00+00', '2023-01-02 08:00+00'),
  (3, 'CONTRACT_SIGNATURE', 'Contract signature', 'Commercial review, financial approval and signature', '2023-01-02 08:00+00', '2024-03-11 09:30+00'),
  (4, 'INVOICE_APPROVAL', 'Invoice approval', 'Check by a second accountant and approval by a controller', '2023-01-02 08:00+00', '2023-01-02 08:00+00'),
  (5, 'RISK_SIGN_OFF', 'Risk sign-off', 'Review of a risk file by a second risk officer and acceptance by an executive', '2023-01-02 08:00+00', '2025-01-20 10:00+00'),
  (6, 'EVIDENCE_REVIEW', 'Control evidence review', 'Check that the evidence of a control test is complete', '2023-01-02 08:00+00', '2023-01-02 08:00+00'),
  (7, 'INVESTMENT_RELEASE', 'Investment document release', 'Review by a second portfolio manager, risk check and release', '2023-01-02 08:00+00', '2023-01-02 08:00+00'),
  (8, 'PERSONNEL_FILING', 'Personnel filing', 'Signature by an executive and acknowledgement by the owner', '2023-01-02 08:00+00', '2023-01-02 08:00+00');

create temp table seed_steps on commit drop as
  select v.*, count(*) over (partition by workflow_id)::int as steps, sum(due_days) over (partition by workflow_id)::int as total_days
    from (values
      (1, 1, 1, 'Risk review', 'REVIEW', 'RISK_OFFICER', 2, 7),
      (2, 1, 2, 'Executive approval', 'APPROVAL', 'EXECUTIVE', 1, 5),
      (3, 1, 3, 'Publication by the owner', 'ACKNOWLEDGEMENT', 'OWNER', 1, 3),
      (4, 2, 1, 'Risk review', 'REVIEW', 'RISK_OFFICER', 1, 7),
      (5, 2, 2, 'Release by the owner', 'ACKNOWLEDGEMENT', 'OWNER', 1, 3),
      (6, 3, 1, 'Commercial review', 'REVIEW', 'ACCOUNTANT', 1, 5),
      (7, 3, 2, 'Financial approval', 'APPROVAL', 'CONTROLLER', 1, 5),
      (8, 3, 3, 'Signature', 'SIGNATURE', 'EXECUTIVE', 1, 4),
      (9, 4, 1, 'Second check', 'REVIEW', 'ACCOUNTANT', 1, 3),
      (10, 4, 2, 'Approval for payment', 'APPROVAL', 'CONTROLLER', 1, 3),
      (11, 5, 1, 'Peer review', 'REVIEW', 'RISK_OFFICER', 1, 10),
      (12, 5, 2, 'Acceptance', 'APPROVAL', 'EXECUTIVE', 1, 7),
      (13, 6, 1, 'Completeness check', 'REVIEW', 'RISK_OFFICER', 1, 5),
      (14, 7, 1, 'Peer review', 'REVIEW', 'PORTFOLIO_MANAGER', 1, 5),
      (15, 7, 2, 'Risk check', 'REVIEW', 'RISK_OFFICER', 1, 5),
      (16, 7, 3, 'Release', 'ACKNOWLEDGEMENT', 'OWNER', 1, 2),
      (17, 8, 1, 'Signature', 'SIGNATURE', 'EXECUTIVE', 1, 7),
      (18, 8, 2, 'Filing by the owner', 'ACKNOWLEDGEMENT', 'OWNER', 1, 5)
    ) as v (workflow_step_id, workflow_id, step_number, name, kind, assignee_role, approvals_required, due_days);

insert into doc_workflow.workflow_steps
  (workflow_step_id, workflow_id, step_number, name, kind, assignee_role, approvals_required, due_days)
  select workflow_step_id, workflow_id, step_number, name, kind, assignee_role, approvals_required, due_days from seed_steps;

-- Documents come in 20 runs of 50*s ids, each run of one category: first_run, runs and media_type say which.
create temp table seed_categories on commit drop as
  select * from (values
      (1, null::int, 1, 'GOV', 'Governance', 'How the group is led and what binds everybody', 'INTERNAL', 10, null::int, null::int, null::int, null),
      (2, null, 8, 'HRM', 'People', 'Everything about employees', 'CONFIDENTIAL', 10, null, null, null, null),
      (3, null, 4, 'FIN', 'Finance', 'Contracts, invoices and what the books rest on', 'CONFIDENTIAL', 10, null, null, null, null),
      (4, null, 5, 'RSK', 'Risk and compliance', 'Risk files and the proof that controls work', 'CONFIDENTIAL', 10, null, null, null, null),
      (5, null, 7, 'IVM', 'Investments', 'Mandates and reports of the portfolios', 'CONFIDENTIAL', 10, null, null, null, null),
      (6, 1, 1, 'POL', 'Policies', 'Rules that bind the whole group or one country', 'INTERNAL', 10, 12, 15, 2, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      (7, 1, null, 'MIN', 'Minutes', 'Minutes of the board and its committees', 'RESTRICTED', 10, null, 17, 1, 'application/pdf'),
      (8, 1, 2, 'PRC', 'Procedures', 'How a task is done, step by step', 'INTERNAL', 5, 24, 18, 2, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      (9, 2, 8, 'EMP', 'Employment contracts', 'Contracts with employees and their amendments', 'RESTRICTED', 10, null, 12, 2, 'application/pdf'),
      (10, 2, null, 'TRN', 'Training records', 'Certificates and records of completed training', 'CONFIDENTIAL', 5, null, 14, 1, 'application/pdf'),
      (11, 3, 3, 'SUP', 'Supplier contracts', 'Contracts with suppliers and service providers', 'CONFIDENTIAL', 10, 12, 11, 1, 'application/pdf'),
      (12, 3, 4, 'IVC', 'Invoice documents', 'Originals of invoices sent and received', 'INTERNAL', 10, null, 8, 3, 'application/pdf'),
      (13, 4, 5, 'RDC', 'Risk files', 'Description and analysis of a risk', 'CONFIDENTIAL', 7, 12, 3, 3, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      (14, 4, 6, 'CEV', 'Control evidence', 'Proof of a control test', 'CONFIDENTIAL', 7, null, 6, 2, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      (15, 5, 7, 'MND', 'Investment mandates', 'What a portfolio may invest in', 'CONFIDENTIAL', 10, 12, 0, 1, 'application/pdf'),
      (16, 5, 7, 'PRP', 'Portfolio reports', 'Reports on a portfolio to its client', 'CONFIDENTIAL', 10, null, 1, 2, 'application/pdf')
    ) as v (category_id, parent_id, workflow_id, code, name, description, confidentiality, retention_years, review_months,
            first_run, runs, media_type);

insert into doc_core.categories
  (category_id, parent_id, default_workflow_id, code, name, description, default_confidentiality, retention_years, review_months,
   created_at, updated_at)
  select category_id, parent_id, workflow_id, code, name, description, confidentiality, retention_years, review_months,
         timestamptz '2023-01-02 08:00+00', timestamptz '2023-01-02 08:00+00'
    from seed_categories order by parent_id nulls first, category_id;

select setval(pg_get_serial_sequence('doc_workflow.workflows', 'workflow_id'), 8);
select setval(pg_get_serial_sequence('doc_workflow.workflow_steps', 'workflow_step_id'), 18);
select setval(pg_get_serial_sequence('doc_core.categories', 'category_id'), 16);
