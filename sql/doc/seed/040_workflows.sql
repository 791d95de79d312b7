-- Runs of the category's workflow: one on the current version of everything that has one, as the state of the
-- document says, and one on version 1 of what has been through it before.

create temp table seed_instances on commit drop as
  select row_number() over (order by started_at, n) as workflow_instance_id, r.*,
         started_at + total_days * interval '1 day' as due_at,
         -- a run takes from a fifth to one and a third of its days; one that is still running has used what there was since its start
         case when status = 'RUNNING' then timestamptz '2026-06-30 17:00+00' - started_at
              else least((0.2 + 1.13 * pg_temp.rnd(n, 84)) * total_days * interval '1 day', timestamptz '2026-06-30 15:00+00' - started_at) end as lasted,
         -- the step in which it is, or ended
         case when status = 'COMPLETED' then steps else 1 + pg_temp.pick(n, 85, steps) end as last_step
    from (
      select d, d * 10 + 1 as n, people, owner_id, workflow_id, steps, total_days, versions as version_number,
             case status when 'IN_REVIEW' then 'RUNNING' when 'DRAFT' then case when pg_temp.rnd(d, 82) < 0.65 then 'REJECTED' else 'CANCELLED' end
               else 'COMPLETED' end as status,
             last_version_at + (1 + 24 * pg_temp.rnd(d, 83)) * interval '1 hour' as started_at
        from seed_documents join seed_steps using (workflow_id)
       where step_number = 1 and (status in ('IN_REVIEW', 'APPROVED', 'PUBLISHED', 'ARCHIVED') or pg_temp.rnd(d, 81) < 0.4)
      union all
      select d, d * 10, people, owner_id, workflow_id, steps, total_days, 1, 'COMPLETED',
             created_at + (1 + 24 * pg_temp.rnd(d, 86)) * interval '1 hour'
        from seed_documents join seed_steps using (workflow_id)
       where step_number = 1 and versions = 3 and last_version_at - created_at > interval '50 days'
    ) r;

-- Step k of a run ends at a share of the time the run took; the last one at its end.
create temp table seed_tasks on commit drop as
  select row_number() over (order by assigned_at, n, step_number, k) as workflow_task_id, t.*,
         assigned_at + due_days * interval '1 day' as due_at,
         case status when 'OPEN' then null
                     when 'COMPLETED' then case when k = tasks and (step_number < last_step or instance_status = 'COMPLETED') then ended_at
                                             else assigned_at + (ended_at - assigned_at) * 0.6 end
                     else ended_at end as finished_at,
         -- a colleague of the group had it first; never one who owns the document
         case when status = 'COMPLETED' and assignee_role not in ('OWNER', 'EXECUTIVE') and pg_temp.rnd(n * 10 + step_number, 96) < 0.08
              then nullif(25 * ((assignee_id / 25 + 3) % people) + assignee_id % 25, owner_id) end as delegated_from
    from (
      select i.workflow_instance_id, i.d, i.n, i.workflow_id, i.last_step, i.steps, i.status as instance_status, i.people, i.owner_id,
             s.assignee_role, s.step_number, s.due_days, s.approvals_required as tasks, k,
             case s.assignee_role
               when 'OWNER' then i.owner_id
               when 'EXECUTIVE' then case when i.owner_id between 2 and 4 then i.owner_id - 1 else pg_temp.pick(i.n, 91, 3) end % 3 + 2
               -- somebody of the group who does not own the document
               else 25 * ((i.owner_id / 25 + k + pg_temp.pick(i.n * 10 + s.step_number, 92, people - 2)) % people)
                    + case s.assignee_role when 'PORTFOLIO_MANAGER' then 5 when 'ACCOUNTANT' then 7 when 'CONTROLLER' then 8 else 9 end end as assignee_id,
             case when s.step_number < last_step or i.status = 'COMPLETED' then 'COMPLETED'
                  when i.status = 'RUNNING' then case when k = 1 and approvals_required = 2 and pg_temp.rnd(i.n, 93) < 0.5 then 'COMPLETED' else 'OPEN' end
                  when i.status = 'REJECTED' and k = approvals_required then 'REJECTED'
                  when i.status = 'REJECTED' then 'COMPLETED'
                  else 'CANCELLED' end as status,
             i.started_at + i.lasted * case when s.step_number = 1 then 0 else (s.step_number - 1 + 0.5 * pg_temp.rnd(i.n * 10 + s.step_number - 1, 94) - 0.25) / pace end as assigned_at,
             i.started_at + i.lasted * case when s.step_number = last_step then 1 else (s.step_number + 0.5 * pg_temp.rnd(i.n * 10 + s.step_number, 94) - 0.25) / pace end as ended_at
        from seed_instances i
        -- a run that goes on came to its last step not long ago
        cross join lateral (select case when i.status = 'RUNNING' then last_step - 0.6 else last_step end as pace) p
        join seed_steps s on s.workflow_id = i.workflow_id and s.step_number <= last_step
        cross join lateral generate_series(1, s.approvals_required) k
    ) t;

insert into doc_workflow.workflow_instances
  (workflow_instance_id, document_id, workflow_id, version_number, status, current_step_number, started_by, started_at, due_at,
   finished_at, updated_at, version)
  select workflow_instance_id, d, workflow_id, version_number, status, last_step, owner_id, started_at, due_at,
         case when status <> 'RUNNING' then started_at + lasted end,
         case when status <> 'RUNNING' then started_at + lasted else started_at end, last_step
    from seed_instances;

insert into doc_workflow.workflow_tasks
  (workflow_task_id, document_id, workflow_instance_id, workflow_id, step_number, assignee_id, delegated_from, status, note, assigned_at,
   due_at, finished_at, updated_at, version)
  select workflow_task_id, d, workflow_instance_id, workflow_id, step_number, assignee_id, delegated_from, status,
         case status when 'COMPLETED' then (array['', '', 'Checked, no remarks.', 'Fine with me.', 'Small corrections made by hand.'])[pg_temp.pick(workflow_task_id, 95, 5) + 1]
                     when 'REJECTED' then (array['Figures do not match the source.', 'Scope is not clear, please rework.', 'Annex is missing.'])[pg_temp.pick(workflow_task_id, 95, 3) + 1]
                     else '' end,
         assigned_at, due_at, finished_at, coalesce(finished_at, assigned_at), case when status = 'OPEN' then 1 else 2 end
    from seed_tasks;

insert into doc_workflow.workflow_tasks_by_assignee
  (assignee_id, document_id, workflow_task_id, workflow_instance_id, workflow_id, status, assigned_at, due_at, finished_at)
  select assignee_id, d, workflow_task_id, workflow_instance_id, workflow_id, status, assigned_at, due_at, finished_at from seed_tasks;

select setval(pg_get_serial_sequence('doc_workflow.workflow_instances', 'workflow_instance_id'), (select max(workflow_instance_id) from seed_instances));
select setval(pg_get_serial_sequence('doc_workflow.workflow_tasks', 'workflow_task_id'), (select max(workflow_task_id) from seed_tasks));
