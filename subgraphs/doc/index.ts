import { createSubgraph } from '../runtime/create-subgraph';
import { DocumentActivity } from './activity/resolvers';
import { categoryQueries, DocumentCategory } from './categories/resolvers';
import { categories } from './categories/table';
import { commentMutations, DocumentComment } from './comments/resolvers';
import { distribution } from './distribution';
import { Document, documentMutations, documentQueries } from './documents/resolvers';
import { documents } from './documents/table';
import { Employee } from './employees/resolvers';
import * as events from './events';
import { ControlTest, DocumentLink, Invoice, linkMutations, Portfolio, Risk } from './links/resolvers';
import { Department, DocumentPermission, permissionMutations } from './permissions/resolvers';
import { relations } from './relations';
import {
  DocumentStatusCount,
  DocumentStorage,
  reportQueries,
  WorkflowCycleTime,
  WorkflowStepTime,
} from './reports/resolvers';
import {
  OverdueTask,
  runMutations,
  runQueries,
  WorkflowAssignment,
  WorkflowInstance,
  WorkflowTask,
} from './runs/resolvers';
import { DocumentVersion, versionMutations } from './versions/resolvers';
import { Workflow, workflowMutations, workflowQueries } from './workflows/resolvers';
import { workflows } from './workflows/table';
import { documentAccess, docWrites } from './write-side';

/** Document management. */
export const subgraph = createSubgraph({
  name: 'doc',
  folder: __dirname,
  distribution,
  events,
  writes: docWrites,
  relations,
  accessTrail: documentAccess,
  entities: { Document: documents, DocumentCategory: categories, Workflow: workflows },
  resolvers: {
    Query: {
      ...documentQueries,
      ...categoryQueries,
      ...workflowQueries,
      ...runQueries,
      ...reportQueries,
    },
    Mutation: {
      ...documentMutations,
      ...versionMutations,
      ...permissionMutations,
      ...commentMutations,
      ...linkMutations,
      ...workflowMutations,
      ...runMutations,
    },
    Document,
    DocumentCategory,
    DocumentVersion,
    DocumentPermission,
    DocumentComment,
    DocumentLink,
    DocumentActivity,
    DocumentStatusCount,
    DocumentStorage,
    Workflow,
    WorkflowInstance,
    WorkflowAssignment,
    WorkflowTask,
    WorkflowCycleTime,
    WorkflowStepTime,
    OverdueTask,
    Employee,
    Department,
    Invoice,
    Risk,
    Portfolio,
    ControlTest,
  },
});
