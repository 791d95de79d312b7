import { createSubgraph } from '../runtime/create-subgraph';
import { categoryColumns } from './categories';
import { distribution } from './distribution';
import { documentColumns } from './documents';
import { Department } from './resolvers/department';
import { Document, documentQueries } from './resolvers/document';
import { DocumentActivity } from './resolvers/document-activity';
import { categoryQueries, DocumentCategory } from './resolvers/document-category';
import { DocumentComment } from './resolvers/document-comment';
import { DocumentLink } from './resolvers/document-link';
import { documentMutations } from './resolvers/document-mutations';
import { DocumentPermission } from './resolvers/document-permission';
import { DocumentVersion } from './resolvers/document-version';
import { Employee } from './resolvers/employee';
import { ControlTest, Invoice, Portfolio, Risk } from './resolvers/link-targets';
import {
  DocumentStatusCount,
  DocumentStorage,
  reportQueries,
  WorkflowCycleTime,
  WorkflowStepTime,
} from './resolvers/reports';
import { sharingMutations } from './resolvers/sharing-mutations';
import { Workflow, workflowQueries } from './resolvers/workflow';
import { WorkflowAssignment, WorkflowInstance, workflowInstanceQueries } from './resolvers/workflow-instance';
import { workflowMutations } from './resolvers/workflow-mutations';
import { OverdueTask, WorkflowTask, workflowTaskQueries } from './resolvers/workflow-task';
import { workflowColumns } from './workflows';
import { docWrites } from './write-side';

/** Document management. */
export const doc = createSubgraph({
  name: 'doc',
  folder: __dirname,
  distribution,
  writes: docWrites,
  entities: {
    Document: { table: 'doc_core.documents', columns: documentColumns },
    DocumentCategory: { table: 'doc_core.categories', columns: categoryColumns },
    Workflow: { table: 'doc_workflow.workflows', columns: workflowColumns },
  },
  resolvers: {
    Query: {
      ...documentQueries,
      ...categoryQueries,
      ...workflowQueries,
      ...workflowInstanceQueries,
      ...workflowTaskQueries,
      ...reportQueries,
    },
    Mutation: { ...documentMutations, ...sharingMutations, ...workflowMutations },
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
