import { type RowOf, t, view } from '../../../citus';
import { documentStatus } from '../documents/table';

/** Number of documents by category and state. */
export const documentsByCategoryAndStatus = view(
  'doc_analytics.documents_by_category_and_status',
  {
    categoryId: t.bigint(),
    categoryCode: t.text(),
    categoryName: t.text(),
    status: documentStatus(),
    documentCount: t.count(),
    legalHoldCount: t.count(),
    earliestReviewDueOn: t.nullable(t.date()),
    lastUpdatedAt: t.timestamptz(),
  },
  {},
);

export type DocumentStatusCountRow = RowOf<typeof documentsByCategoryAndStatus>;

/** Space that versions take, by category and media type. */
export const storageByCategory = view(
  'doc_analytics.storage_by_category',
  {
    categoryId: t.bigint(),
    categoryCode: t.text(),
    categoryName: t.text(),
    mediaType: t.text(),
    documentCount: t.count(),
    versionCount: t.count(),
    totalBytes: t.bigint(),
    currentBytes: t.bigint(),
    largestBytes: t.bigint(),
  },
  {},
);

export type DocumentStorageRow = RowOf<typeof storageByCategory>;

/** Documents and versions added by month. */
export const documentGrowthMonthly = view(
  'doc_analytics.document_growth_monthly',
  { month: t.date(), newDocuments: t.count(), newVersions: t.count(), bytesAdded: t.bigint() },
  {},
);

export type DocumentGrowthRow = RowOf<typeof documentGrowthMonthly>;

/** How runs of workflows ended and how long they took. */
export const workflowCycles = view(
  'doc_analytics.workflow_cycle_times',
  {
    workflowId: t.bigint(),
    workflowCode: t.text(),
    workflowName: t.text(),
    runCount: t.count(),
    runningCount: t.count(),
    completedCount: t.count(),
    rejectedCount: t.count(),
    cancelledCount: t.count(),
    completedInTimeCount: t.count(),
    averageHours: t.nullable(t.numeric()),
    shortestHours: t.nullable(t.numeric()),
    longestHours: t.nullable(t.numeric()),
  },
  {},
);

export type WorkflowCycleTimeRow = RowOf<typeof workflowCycles>;

/** How tasks went, by step of a workflow. */
export const workflowStepsTaken = view(
  'doc_analytics.workflow_step_times',
  {
    workflowId: t.bigint(),
    stepNumber: t.integer(),
    stepName: t.text(),
    kind: t.text(),
    dueDays: t.integer(),
    taskCount: t.count(),
    openCount: t.count(),
    completedCount: t.count(),
    rejectedCount: t.count(),
    lateCount: t.count(),
    averageHours: t.nullable(t.numeric()),
  },
  {},
);

export type WorkflowStepTimeRow = RowOf<typeof workflowStepsTaken>;
