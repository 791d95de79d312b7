-- Who gets the tasks of the runs that go on: of the steps so far those who have them, of the others as in the file before.

insert into doc_workflow.workflow_assignments (document_id, workflow_instance_id, workflow_id, step_number, assignee_id)
  select distinct i.d, i.workflow_instance_id, i.workflow_id, s.step_number,
         case s.assignee_role
           when 'EXECUTIVE' then case when i.owner_id between 2 and 4 then i.owner_id - 1 else pg_temp.pick(i.n, 91, 3) end % 3 + 2
           else 25 * ((i.owner_id / 25 + k + pg_temp.pick(i.n * 10 + s.step_number, 92, people - 2)) % people)
                + case s.assignee_role when 'PORTFOLIO_MANAGER' then 5 when 'ACCOUNTANT' then 7 when 'CONTROLLER' then 8 else 9 end end
    from seed_instances i
    join seed_steps s on s.workflow_id = i.workflow_id
    cross join lateral generate_series(1, s.approvals_required) k
   where i.status = 'RUNNING' and s.assignee_role <> 'OWNER';
