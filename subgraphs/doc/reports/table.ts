import {
  bigint,
  count,
  date,
  integer,
  nullable,
  numeric,
  type RowOf,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { documentStatus } from '../documents/table';

/** Number of documents by category and state. */
export const documentsByCategoryAndStatus = view(
  'doc_analytics.documents_by_category_and_status',
  {
    categoryId: bigint(),
    categoryCode: text(),
    categoryName: text(),
    status: documentStatus(),
    documentCount: count(),
    legalHoldCount: count(),
    earliestReviewDueOn: nullable(date()),
    lastUpdatedAt: timestamptz(),
  },
  {},
);

export type DocumentStatusCountRow = RowOf<typeof documentsByCategoryAndStatus>;

/** Space that versions take, by category and media type. */
export const storageByCategory = view(
  'doc_analytics.storage_by_category',
  {
    categoryId: bigint(),
    categoryCode: text(),
    categoryName: text(),
    mediaType: text(),
    documentCount: count(),
    versionCount: count(),
    totalBytes: bigint(),
    currentBytes: bigint(),
    largestBytes: bigint(),
  },
  {},
);

export type DocumentStorageRow = RowOf<typeof storageByCategory>;

/** Documents and versions added by month. */
export const documentGrowthMonthly = view(
  'doc_analytics.document_growth_monthly',
  { month: date(), newDocuments: count(), newVersions: count(), bytesAdded: bigint() },
  {},
);

export type DocumentGrowthRow = RowOf<typeof documentGrowthMonthly>;

/** How runs of workflows ended and how long they took. */
export const workflowCycles = view(
  'doc_analytics.workflow_cycle_times',
  {
    workflowId: bigint(),
    workflowCode: text(),
    workflowName: text(),
    runCount: count(),
    runningCount: count(),
    completedCount: count(),
    rejectedCount: count(),
    cancelledCount: count(),
    completedInTimeCount: count(),
    averageHours: nullable(numeric()),
    shortestHours: nullable(numeric()),
    longestHours: nullable(numeric()),
  },
  {},
);

export type WorkflowCycleTimeRow = RowOf<typeof workflowCycles>;

/** How tasks went, by step of a workflow. */
export const workflowStepsTaken = view(
  'doc_analytics.workflow_step_times',
  {
    workflowId: bigint(),
    stepNumber: integer(),
    stepName: text(),
    kind: text(),
    dueDays: integer(),
    taskCount: count(),
    openCount: count(),
    completedCount: count(),
    rejectedCount: count(),
    lateCount: count(),
    averageHours: nullable(numeric()),
  },
  {},
);

export type WorkflowStepTimeRow = RowOf<typeof workflowStepsTaken>;
