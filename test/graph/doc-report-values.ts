import type { ComparedValues } from '../support/values';

const hours = (from: string, to: string) => `extract(epoch from ${to} - ${from}) / 3600`;

/** What the reports of the service have to say, summed up from the tables. */
export const reports: ComparedValues[] = [
  {
    type: 'OverdueTask',
    query: 'overdueTasks(first: 200, asOf: "2026-06-30T17:00:00Z") { nodes { * } }',
    from: `doc_workflow.workflow_tasks where status = 'OPEN' and due_at < '2026-06-30T17:00:00Z'
           order by due_at, workflow_task_id limit 200`,
    columns: { daysOverdue: `extract(day from timestamptz '2026-06-30T17:00:00Z' - due_at)::int` },
    references: {
      'task.id': 'workflow_task_id',
      'document.id': 'document_id',
      'workflow.id': 'workflow_id',
      'assignee.id': 'assignee_id',
    },
  },
  {
    type: 'DocumentStatusCount',
    query: 'documentStatusReport { * }',
    from: `doc_core.documents d join doc_core.categories c on c.category_id = d.category_id
           group by c.code, d.category_id, d.status order by c.code, d.status`,
    columns: {
      status: 'd.status',
      documentCount: 'count(*)::int',
      legalHoldCount: '(count(*) filter (where d.legal_hold))::int',
      earliestReviewDueOn: 'min(d.review_due_on)',
      lastUpdatedAt: 'max(d.updated_at)',
    },
    references: { 'category.id': 'd.category_id' },
  },
  {
    type: 'DocumentStorage',
    query: 'documentStorageReport { * }',
    from: `doc_core.document_versions v join doc_core.documents d on d.document_id = v.document_id
           join doc_core.categories c on c.category_id = d.category_id
           group by c.code, d.category_id, v.media_type order by c.code, v.media_type`,
    columns: {
      mediaType: 'v.media_type',
      documentCount: 'count(distinct v.document_id)::int',
      versionCount: 'count(*)::int',
      totalBytes: 'sum(v.size_bytes)::bigint',
      currentBytes:
        'sum(case when v.version_number = d.current_version_number then v.size_bytes else 0 end)::bigint',
      largestBytes: 'max(v.size_bytes)',
    },
    references: { 'category.id': 'd.category_id' },
  },
  {
    type: 'DocumentGrowth',
    query: 'documentGrowth(from: "2025-07-15", to: "2026-06-30") { * }',
    from: `doc_core.document_versions where created_at >= '2025-07-01T00:00:00Z' and created_at < '2026-07-01T00:00:00Z'
           group by 1 order by 1`,
    columns: {
      month: `date_trunc('month', created_at at time zone 'UTC')::date`,
      newDocuments: '(count(*) filter (where version_number = 1))::int',
      newVersions: 'count(*)::int',
      bytesAdded: 'sum(size_bytes)::bigint',
    },
  },
  {
    type: 'WorkflowCycleTime',
    query: 'workflowCycleTimes { * }',
    from: `doc_workflow.workflow_instances i join doc_workflow.workflows w on w.workflow_id = i.workflow_id
           group by w.code, i.workflow_id order by w.code`,
    columns: {
      runCount: 'count(*)::int',
      runningCount: `(count(*) filter (where i.finished_at is null))::int`,
      completedCount: `(count(*) filter (where i.status = 'COMPLETED'))::int`,
      rejectedCount: `(count(*) filter (where i.status = 'REJECTED'))::int`,
      cancelledCount: `(count(*) filter (where i.status = 'CANCELLED'))::int`,
      completedInTimeCount: `(count(*) filter (where i.status = 'COMPLETED' and i.finished_at <= i.due_at))::int`,
      ...Object.fromEntries(
        [
          ['averageHours', 'avg'],
          ['shortestHours', 'min'],
          ['longestHours', 'max'],
        ].map(([field, of]) => [
          field,
          `round((${of}(case when i.status = 'COMPLETED' then ${hours('i.started_at', 'i.finished_at')} end))::numeric, 2)`,
        ]),
      ),
    },
    references: { 'workflow.id': 'i.workflow_id' },
  },
  {
    type: 'WorkflowStepTime',
    query: 'workflowStepTimes { * }',
    from: `doc_workflow.workflow_tasks group by workflow_id, step_number order by workflow_id, step_number`,
    columns: {
      taskCount: 'count(*)::int',
      openCount: `(count(*) filter (where finished_at is null))::int`,
      completedCount: `(count(*) filter (where status = 'COMPLETED'))::int`,
      rejectedCount: `(count(*) filter (where status = 'REJECTED'))::int`,
      lateCount: '(count(*) filter (where finished_at > due_at))::int',
      averageHours: `round((avg(case when status in ('COMPLETED', 'REJECTED')
                                then ${hours('assigned_at', 'finished_at')} end))::numeric, 2)`,
    },
    references: { 'workflow.id': 'workflow_id', 'step.stepNumber': 'step_number' },
  },
];
