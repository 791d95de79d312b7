import { equals, param, report, sql, upTo } from '../../../citus';
import {
  documentGrowthMonthly,
  documentsByCategoryAndStatus,
  storageByCategory,
  workflowCycles,
  workflowStepsTaken,
} from './table';

/** Number of documents by category and state. Filter: categoryId. */
export const documentStatusReport = report({
  name: 'doc.report.documentStatus',
  from: documentsByCategoryAndStatus,
  fanOut: 'counts all documents; every shard counts its own',
  filters: { categoryId: equals(documentsByCategoryAndStatus.categoryId) },
  orderBy: 'category_code, status',
});

/** Space that versions take, by category and media type. Filter: categoryId. */
export const documentStorageReport = report({
  name: 'doc.report.documentStorage',
  from: storageByCategory,
  fanOut: 'sums up all versions; every shard sums up its own',
  filters: { categoryId: equals(storageByCategory.categoryId) },
  orderBy: 'category_code, media_type',
});

/** Documents and versions added by month. Filters: from, to (any day of the month). */
export const documentGrowth = report({
  name: 'doc.report.documentGrowth',
  from: documentGrowthMonthly,
  fanOut: 'sums up all versions; every shard sums up its own',
  filters: {
    from: sql`month >= date_trunc('month', ${param.date('from')})`,
    to: upTo(documentGrowthMonthly.month),
  },
  orderBy: 'month',
});

/** How runs of workflows ended and how long they took. Filter: workflowId. */
export const workflowCycleTimes = report({
  name: 'doc.report.workflowCycleTimes',
  from: workflowCycles,
  fanOut: 'runs live beside their documents; every shard sums up its own',
  filters: { workflowId: equals(workflowCycles.workflowId) },
  orderBy: 'workflow_code',
});

/** How tasks went, by step of a workflow. Filter: workflowId. */
export const workflowStepTimes = report({
  name: 'doc.report.workflowStepTimes',
  from: workflowStepsTaken,
  fanOut: 'tasks live beside their documents; every shard sums up its own',
  filters: { workflowId: equals(workflowStepsTaken.workflowId) },
  orderBy: 'workflow_id, step_number',
});
