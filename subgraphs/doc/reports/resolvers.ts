import { categoryOf } from '../categories/resolvers';
import type {
  DocumentStatusCountResolvers,
  DocumentStorageResolvers,
  QueryResolvers,
  WorkflowCycleTimeResolvers,
  WorkflowStepTimeResolvers,
} from '../generated';
import { stepOf, workflowOf } from '../workflows/resolvers';
import {
  documentGrowth,
  documentStatusReport,
  documentStorageReport,
  workflowCycleTimes,
  workflowStepTimes,
} from './reads';

export const DocumentStatusCount: DocumentStatusCountResolvers = { category: categoryOf };

export const DocumentStorage: DocumentStorageResolvers = { category: categoryOf };

export const WorkflowCycleTime: WorkflowCycleTimeResolvers = { workflow: workflowOf };

export const WorkflowStepTime: WorkflowStepTimeResolvers = {
  workflow: workflowOf,
  step: stepOf,
};

export const reportQueries = {
  documentStatusReport: (_, filter, { load }) => load.report(documentStatusReport, filter),
  documentStorageReport: (_, filter, { load }) => load.report(documentStorageReport, filter),
  documentGrowth: (_, filter, { load }) => load.report(documentGrowth, filter),
  workflowCycleTimes: (_, filter, { load }) => load.report(workflowCycleTimes, filter),
  workflowStepTimes: (_, filter, { load }) => load.report(workflowStepTimes, filter),
} satisfies Partial<QueryResolvers>;
