import { createSubgraph } from '../runtime/create-subgraph';
import { categoryResolvers } from './categories/resolvers';
import { categories } from './categories/table';
import { commentResolvers } from './comments/resolvers';
import { distribution } from './distribution';
import { documentResolvers } from './documents/resolvers';
import { documents } from './documents/table';
import { employeeResolvers } from './employees/resolvers';
import * as events from './events';
import { linkResolvers } from './links/resolvers';
import { permissionResolvers } from './permissions/resolvers';
import { relations } from './relations';
import { reportResolvers } from './reports/resolvers';
import { runResolvers } from './runs/resolvers';
import { workflowInstances, workflowTasks } from './runs/table';
import { versionResolvers } from './versions/resolvers';
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
