import { createSubgraph } from '../runtime/create-subgraph';
import { categoryConditions } from './categories/reads';
import { categoryResolvers } from './categories/resolvers';
import { categories } from './categories/table';
import { commentConditions } from './comments/reads';
import { commentResolvers } from './comments/resolvers';
import { distribution } from './distribution';
import { documentConditions, documentSearch } from './documents/reads';
import { documentResolvers } from './documents/resolvers';
import { documents } from './documents/table';
import { employeeResolvers } from './employees/resolvers';
import * as events from './events';
import { linkConditions } from './links/reads';
import { linkResolvers } from './links/resolvers';
import { permissionConditions } from './permissions/reads';
import { permissionResolvers } from './permissions/resolvers';
import { relations } from './relations';
import { reportResolvers } from './reports/resolvers';
import { instanceConditions, taskConditions } from './runs/reads';
import { runResolvers } from './runs/resolvers';
import { workflowInstances, workflowTasks } from './runs/table';
import { versionConditions } from './versions/reads';
import { versionResolvers } from './versions/resolvers';
import { workflowConditions } from './workflows/reads';
import { workflowResolvers } from './workflows/resolvers';
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
  entities: {
    Document: documents,
    DocumentCategory: categories,
    Workflow: workflows,
    WorkflowInstance: workflowInstances,
    WorkflowTask: workflowTasks,
  },
  filtered: {
    Document: documentConditions,
    DocumentCategory: categoryConditions,
    DocumentComment: commentConditions,
    DocumentLink: linkConditions,
    DocumentPermission: permissionConditions,
    DocumentVersion: versionConditions,
    Workflow: workflowConditions,
    WorkflowInstance: instanceConditions,
    WorkflowTask: taskConditions,
  },
  searched: { Document: documentSearch },
  resolvers: [
    categoryResolvers,
    commentResolvers,
    documentResolvers,
    employeeResolvers,
    linkResolvers,
    permissionResolvers,
    reportResolvers,
    runResolvers,
    versionResolvers,
    workflowResolvers,
  ],
});
