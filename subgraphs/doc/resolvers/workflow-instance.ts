import { entity } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { QueryResolvers, WorkflowAssignmentResolvers, WorkflowInstanceResolvers } from '../generated';
import { versionByNumber } from '../versions';
import { assignmentsOfInstance, instanceById, instances } from '../workflow-instances';
import { tasksOfInstance } from '../workflow-tasks';
import { documentOf } from './document';
import { stepOf, workflowOf } from './workflow';

export const WorkflowInstance: WorkflowInstanceResolvers = {
  document: documentOf,
  workflow: workflowOf,
  documentVersion: ({ documentId, versionNumber }, _, { load }) =>
    load.pair(versionByNumber, documentId, String(versionNumber)),
  currentStep: ({ workflowId, currentStepNumber }, _, context) =>
    stepOf({ workflowId, stepNumber: currentStepNumber }, context),
  tasks: ({ documentId, id }, _, { load }) => load.manyOfPair(tasksOfInstance, documentId, id),
  assignments: ({ documentId, id }, _, { load }) => load.manyOfPair(assignmentsOfInstance, documentId, id),
  startedBy: ({ startedById }) => entity('Employee', startedById),
};

export const WorkflowAssignment: WorkflowAssignmentResolvers = {
  step: (row, _, context) => stepOf(row, context),
  assignee: ({ assigneeId }) => entity('Employee', assigneeId),
};

export const workflowInstanceQueries: Pick<QueryResolvers, 'workflowInstance' | 'workflowInstances'> = {
  workflowInstance: (_, { documentId, id }, { load }) => load.pair(instanceById, documentId, id),
  workflowInstances: (_, args, context) => connection(context, instances, args),
};
