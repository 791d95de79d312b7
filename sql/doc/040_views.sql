-- Reports. The first two carry document_id, so that a filter on it stays on one shard;
-- they are unions of colocated tables, because a key filter reaches every branch of a union.

create view doc_analytics.document_activity as
  select document_id, 'DOCUMENT_CREATED:' || document_id::text as activity_id, 'DOCUMENT_CREATED' as kind,
         created_at as occurred_at, created_by as actor_id, title as summary
    from doc_core.documents
  union all
  select document_id, 'VERSION_ADDED:' || document_version_id::text, 'VERSION_ADDED',
         created_at, created_by, 'Version ' || version_number::text || ': ' || change_note
    from doc_core.document_versions
  union all
  select document_id, 'COMMENT_ADDED:' || document_comment_id::text, 'COMMENT_ADDED',
         created_at, author_id, body
    from doc_core.document_comments
  union all
  select document_id, 'COMMENT_RESOLVED:' || document_comment_id::text, 'COMMENT_RESOLVED',
         resolved_at, resolved_by, body
    from doc_core.document_comments where resolved_at is not null
  union all
  select document_id, 'PERMISSION_GRANTED:' || document_permission_id::text, 'PERMISSION_GRANTED',
         granted_at, granted_by, access_level || ' for ' || lower(grantee_type) || ' ' || grantee_id::text
    from doc_core.document_permissions
  union all
  select document_id, 'PERMISSION_REVOKED:' || document_permission_id::text, 'PERMISSION_REVOKED',
         revoked_at, revoked_by, access_level || ' for ' || lower(grantee_type) || ' ' || grantee_id::text
    from doc_core.document_permissions where revoked_at is not null
  union all
  select document_id, 'LINK_ADDED:' || document_link_id::text, 'LINK_ADDED',
         linked_at, linked_by, relation || ' of ' || target_key
    from doc_core.document_links
  union all
  select document_id, 'WORKFLOW_STARTED:' || workflow_instance_id::text, 'WORKFLOW_STARTED',
         started_at, started_by, 'Run on version ' || version_number::text
    from doc_workflow.workflow_instances
  union all
  select document_id, 'WORKFLOW_FINISHED:' || workflow_instance_id::text, 'WORKFLOW_FINISHED',
         finished_at, null::bigint, 'Run on version ' || version_number::text || ' ' || lower(status)
    from doc_workflow.workflow_instances where finished_at is not null
  union all
  select document_id, 'TASK_FINISHED:' || workflow_task_id::text, 'TASK_FINISHED',
         finished_at, assignee_id, 'Step ' || step_number::text || ' ' || lower(status)
    from doc_workflow.workflow_tasks where finished_at is not null;
comment on view doc_analytics.document_activity is 'Everything that happened to a document: who did what, and when';
comment on column doc_analytics.document_activity.activity_id is 'Kind and id of the row it comes from; orders what happened at the same time';
comment on column doc_analytics.document_activity.actor_id is 'Employee; null for what the system did by itself';

create view doc_analytics.document_statistics as
  select document_id,
         sum(versions)::bigint as version_count,
         sum(bytes)::bigint as stored_bytes,
         sum(comments)::bigint as comment_count,
         sum(open_threads)::bigint as open_thread_count,
         sum(permissions)::bigint as permission_count,
         sum(links)::bigint as link_count,
         sum(runs)::bigint as workflow_run_count,
         sum(open_tasks)::bigint as open_task_count,
         max(happened_at) as last_activity_at
    from (
      select document_id, 1 as versions, size_bytes as bytes, 0 as comments, 0 as open_threads, 0 as permissions,
             0 as links, 0 as runs, 0 as open_tasks, created_at as happened_at
        from doc_core.document_versions
      union all
      select document_id, 0, 0::bigint, 1, case when status = 'OPEN' then 1 else 0 end, 0, 0, 0, 0, updated_at
        from doc_core.document_comments
      union all
      select document_id, 0, 0::bigint, 0, 0, case when revoked_at is null then 1 else 0 end, 0, 0, 0,
             coalesce(revoked_at, granted_at)
        from doc_core.document_permissions
      union all
      select document_id, 0, 0::bigint, 0, 0, 0, 1, 0, 0, linked_at
        from doc_core.document_links
      union all
      select document_id, 0, 0::bigint, 0, 0, 0, 0, 1, 0, coalesce(finished_at, started_at)
        from doc_workflow.workflow_instances
      union all
      select document_id, 0, 0::bigint, 0, 0, 0, 0, 0, case when status = 'OPEN' then 1 else 0 end,
             coalesce(finished_at, assigned_at)
        from doc_workflow.workflow_tasks
    ) events
   group by document_id;
comment on view doc_analytics.document_statistics is 'How much there is of a document: versions, bytes, comments, permissions, links, runs, open tasks';
comment on column doc_analytics.document_statistics.permission_count is 'Permissions that are not revoked, expired ones included';

create view doc_analytics.open_tasks as
  select t.document_id, t.workflow_task_id, t.workflow_instance_id, t.workflow_id, t.step_number,
         t.assignee_id, t.assigned_at, t.due_at,
         d.document_number, d.title, d.category_id, d.owner_id, i.started_at, i.version_number
    from doc_workflow.workflow_tasks t
    join doc_workflow.workflow_instances i
      on i.document_id = t.document_id and i.workflow_instance_id = t.workflow_instance_id
    join doc_core.documents d on d.document_id = t.document_id
   where t.status = 'OPEN';
comment on view doc_analytics.open_tasks is 'Tasks to be done, with their document and run; those due before a given time are overdue at that time';

create view doc_analytics.documents_by_category_and_status as
  select d.category_id, c.code as category_code, c.name as category_name, d.status,
         count(*) as document_count,
         count(*) filter (where d.legal_hold) as legal_hold_count,
         min(d.review_due_on) as earliest_review_due_on,
         max(d.updated_at) as last_updated_at
    from doc_core.documents d
    join doc_core.categories c on c.category_id = d.category_id
   group by d.category_id, c.code, c.name, d.status;
comment on view doc_analytics.documents_by_category_and_status is 'Number of documents in each category and state';

create view doc_analytics.storage_by_category as
  select d.category_id, c.code as category_code, c.name as category_name, v.media_type,
         count(distinct v.document_id) as document_count,
         count(*) as version_count,
         sum(v.size_bytes)::bigint as total_bytes,
         coalesce(sum(v.size_bytes) filter (where v.version_number = d.current_version_number), 0)::bigint as current_bytes,
         max(v.size_bytes) as largest_bytes
    from doc_core.document_versions v
    join doc_core.documents d on d.document_id = v.document_id
    join doc_core.categories c on c.category_id = d.category_id
   group by d.category_id, c.code, c.name, v.media_type;
comment on view doc_analytics.storage_by_category is 'Space that the versions of each category and media type take';
comment on column doc_analytics.storage_by_category.current_bytes is 'Part of it that is the current version of its document';

create view doc_analytics.document_growth_monthly as
  select date_trunc('month', created_at at time zone 'UTC')::date as month,
         count(*) filter (where version_number = 1) as new_documents,
         count(*) as new_versions,
         sum(size_bytes)::bigint as bytes_added
    from doc_core.document_versions
   group by date_trunc('month', created_at at time zone 'UTC')::date;
comment on view doc_analytics.document_growth_monthly is 'Documents and versions added in each month (UTC)';

create view doc_analytics.workflow_cycle_times as
  select i.workflow_id, w.code as workflow_code, w.name as workflow_name,
         count(*) as run_count,
         count(*) filter (where i.status = 'RUNNING') as running_count,
         count(*) filter (where i.status = 'COMPLETED') as completed_count,
         count(*) filter (where i.status = 'REJECTED') as rejected_count,
         count(*) filter (where i.status = 'CANCELLED') as cancelled_count,
         count(*) filter (where i.status = 'COMPLETED' and i.finished_at <= i.due_at) as completed_in_time_count,
         round((avg(extract(epoch from i.finished_at - i.started_at)) filter (where i.status = 'COMPLETED') / 3600)::numeric, 2) as average_hours,
         round((min(extract(epoch from i.finished_at - i.started_at)) filter (where i.status = 'COMPLETED') / 3600)::numeric, 2) as shortest_hours,
         round((max(extract(epoch from i.finished_at - i.started_at)) filter (where i.status = 'COMPLETED') / 3600)::numeric, 2) as longest_hours
    from doc_workflow.workflow_instances i
    join doc_workflow.workflows w on w.workflow_id = i.workflow_id
   group by i.workflow_id, w.code, w.name;
comment on view doc_analytics.workflow_cycle_times is 'Runs of each workflow, how they ended and how long the completed ones took';

create view doc_analytics.workflow_step_times as
  select t.workflow_id, t.step_number, s.name as step_name, s.kind, s.due_days,
         count(*) as task_count,
         count(*) filter (where t.status = 'OPEN') as open_count,
         count(*) filter (where t.status = 'COMPLETED') as completed_count,
         count(*) filter (where t.status = 'REJECTED') as rejected_count,
         count(*) filter (where t.finished_at > t.due_at) as late_count,
         round((avg(extract(epoch from t.finished_at - t.assigned_at)) filter (where t.status in ('COMPLETED', 'REJECTED')) / 3600)::numeric, 2) as average_hours
    from doc_workflow.workflow_tasks t
    join doc_workflow.workflow_steps s on s.workflow_id = t.workflow_id and s.step_number = t.step_number
   group by t.workflow_id, t.step_number, s.name, s.kind, s.due_days;
comment on view doc_analytics.workflow_step_times is 'Tasks of each step of each workflow: how many, how late, how long they took';
comment on column doc_analytics.workflow_step_times.late_count is 'Tasks that were finished after they were due';
