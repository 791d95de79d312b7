import { report } from '../../citus/report';
import { columns } from '../../citus/statement';

/** A row of doc_analytics.documents_by_category_and_status. */
export interface DocumentStatusCountRow {
  readonly categoryId: string;
  readonly status: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'ARCHIVED';
  readonly documentCount: number;
  readonly legalHoldCount: number;
  readonly earliestReviewDueOn: string | null;
  readonly lastUpdatedAt: string;
}

/** Number of documents by category and state. Filter: categoryId. */
export const documentStatusReport = report<DocumentStatusCountRow>({
  name: 'doc.report.documentStatus',
  columns: columns<DocumentStatusCountRow>({
    categoryId: 'category_id',
    status: 'status',
    documentCount: 'document_count::integer',
    legalHoldCount: 'legal_hold_count::integer',
    earliestReviewDueOn: 'earliest_review_due_on',
    lastUpdatedAt: 'last_updated_at',
  }),
  from: 'doc_analytics.documents_by_category_and_status',
  fanOut: 'counts all documents; every shard counts its own',
  filters: { categoryId: 'category_id = $categoryId::bigint' },
  orderBy: 'category_code, status',
});

/** A row of doc_analytics.storage_by_category. */
export interface DocumentStorageRow {
  readonly categoryId: string;
  readonly mediaType: string;
  readonly documentCount: number;
  readonly versionCount: number;
  readonly totalBytes: string;
  readonly currentBytes: string;
  readonly largestBytes: string;
}

/** Space that versions take, by category and media type. Filter: categoryId. */
export const documentStorageReport = report<DocumentStorageRow>({
  name: 'doc.report.documentStorage',
  columns: columns<DocumentStorageRow>({
    categoryId: 'category_id',
    mediaType: 'media_type',
    documentCount: 'document_count::integer',
    versionCount: 'version_count::integer',
    totalBytes: 'total_bytes',
    currentBytes: 'current_bytes',
    largestBytes: 'largest_bytes',
  }),
  from: 'doc_analytics.storage_by_category',
  fanOut: 'sums up all versions; every shard sums up its own',
  filters: { categoryId: 'category_id = $categoryId::bigint' },
  orderBy: 'category_code, media_type',
});

/** A row of doc_analytics.document_growth_monthly. */
export interface DocumentGrowthRow {
  readonly month: string;
  readonly newDocuments: number;
  readonly newVersions: number;
  readonly bytesAdded: string;
}

/** Documents and versions added by month. Filters: from, to (any day of the month). */
export const documentGrowth = report<DocumentGrowthRow>({
  name: 'doc.report.documentGrowth',
  columns: columns<DocumentGrowthRow>({
    month: 'month',
    newDocuments: 'new_documents::integer',
    newVersions: 'new_versions::integer',
    bytesAdded: 'bytes_added',
  }),
  from: 'doc_analytics.document_growth_monthly',
  fanOut: 'sums up all versions; every shard sums up its own',
  filters: { from: "month >= date_trunc('month', $from::date)", to: 'month <= $to::date' },
  orderBy: 'month',
});

/** A row of doc_analytics.workflow_cycle_times. */
export interface WorkflowCycleTimeRow {
  readonly workflowId: string;
  readonly runCount: number;
  readonly runningCount: number;
  readonly completedCount: number;
  readonly rejectedCount: number;
  readonly cancelledCount: number;
  readonly completedInTimeCount: number;
  readonly averageHours: string | null;
  readonly shortestHours: string | null;
  readonly longestHours: string | null;
}

/** How runs of workflows ended and how long they took. Filter: workflowId. */
export const workflowCycleTimes = report<WorkflowCycleTimeRow>({
  name: 'doc.report.workflowCycleTimes',
  columns: columns<WorkflowCycleTimeRow>({
    workflowId: 'workflow_id',
    runCount: 'run_count::integer',
    runningCount: 'running_count::integer',
    completedCount: 'completed_count::integer',
    rejectedCount: 'rejected_count::integer',
    cancelledCount: 'cancelled_count::integer',
    completedInTimeCount: 'completed_in_time_count::integer',
    averageHours: 'average_hours',
    shortestHours: 'shortest_hours',
    longestHours: 'longest_hours',
  }),
  from: 'doc_analytics.workflow_cycle_times',
  fanOut: 'runs live beside their documents; every shard sums up its own',
  filters: { workflowId: 'workflow_id = $workflowId::bigint' },
  orderBy: 'workflow_code',
});

/** A row of doc_analytics.workflow_step_times. */
export interface WorkflowStepTimeRow {
  readonly workflowId: string;
  readonly stepNumber: number;
  readonly taskCount: number;
  readonly openCount: number;
  readonly completedCount: number;
  readonly rejectedCount: number;
  readonly lateCount: number;
  readonly averageHours: string | null;
}

/** How tasks went, by step of a workflow. Filter: workflowId. */
export const workflowStepTimes = report<WorkflowStepTimeRow>({
  name: 'doc.report.workflowStepTimes',
  columns: columns<WorkflowStepTimeRow>({
    workflowId: 'workflow_id',
    stepNumber: 'step_number',
    taskCount: 'task_count::integer',
    openCount: 'open_count::integer',
    completedCount: 'completed_count::integer',
    rejectedCount: 'rejected_count::integer',
    lateCount: 'late_count::integer',
    averageHours: 'average_hours',
  }),
  from: 'doc_analytics.workflow_step_times',
  fanOut: 'tasks live beside their documents; every shard sums up its own',
  filters: { workflowId: 'workflow_id = $workflowId::bigint' },
  orderBy: 'workflow_id, step_number',
});
