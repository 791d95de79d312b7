import { categoryOf } from '../categories/resolvers';
import type { Resolvers } from '../generated';
import { stepOf, workflowOf } from '../workflows/resolvers';
import {
  documentGrowth,
  documentStatusReport,
  documentStorageReport,
  workflowCycleTimes,
  workflowStepTimes,
} from './reads';

export const reportResolvers: Resolvers = {
  DocumentStatusCount: { category: categoryOf },
  DocumentStorage: { category: categoryOf },
  WorkflowCycleTime: { workflow: workflowOf },
  WorkflowStepTime: {
    workflow: workflowOf,
    step: stepOf,
  },
  Query: {
    documentStatusReport: (_, filter, { load }) => load.report(documentStatusReport, filter),
    documentStorageReport: (_, filter, { load }) => load.report(documentStorageReport, filter),
    documentGrowth: (_, filter, { load }) => load.report(documentGrowth, filter),
    workflowCycleTimes: (_, filter, { load }) => load.report(workflowCycleTimes, filter),
    workflowStepTimes: (_, filter, { load }) => load.report(workflowStepTimes, filter),
  },
};
