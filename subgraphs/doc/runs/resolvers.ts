import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { documentOf } from '../documents/resolvers';
import type { Resolvers } from '../generated';
import { versionByNumber } from '../versions/reads';
import { stepOf, workflowOf } from '../workflows/resolvers';
import {
  allInstances,
  assignmentsOfInstance,
  instanceById,
  overdueTasks,
  overdueTasksOfAssignee,
  taskById,
  tasksOfInstance,
} from './reads';
import { approveWorkflowTask, cancelWorkflow, delegateWorkflowTask, rejectWorkflowTask } from './writes/act';
import { startWorkflow } from './writes/start';

const DAY = 24 * 60 * 60 * 1000;

interface RunKey {
  readonly documentId: string;
  readonly id: string;
}

const run = { workflowInstance: instanceById };

const task = (key: RunKey & { readonly runId: string }, context: SubgraphContext) => ({
  task: existingPair(context, taskById, key.documentId, key.id),
  workflowInstance: existingPair(context, instanceById, key.documentId, key.runId),
});

export const runResolvers: Resolvers = {
  WorkflowInstance: {
    __resolveReference: ({ documentId, id }, { load }) => load.pair(instanceById, documentId, id),
    document: documentOf,
    workflow: workflowOf,
    documentVersion: ({ documentId, versionNumber }, _, { load }) =>
      load.pair(versionByNumber, documentId, String(versionNumber)),
    currentStep: ({ workflowId, currentStepNumber }, args, context) =>
      stepOf({ workflowId, stepNumber: currentStepNumber }, args, context),
    tasks: ({ documentId, id }, _, { load }) => load.manyOfPair(tasksOfInstance, documentId, id),
    assignments: ({ documentId, id }, _, { load }) => load.manyOfPair(assignmentsOfInstance, documentId, id),
  },
  WorkflowAssignment: {
    step: stepOf,
  },
  WorkflowTask: {
    __resolveReference: ({ documentId, id }, { load }) => load.pair(taskById, documentId, id),
    document: documentOf,
    workflowInstance: ({ documentId, workflowInstanceId }, _, context) =>
      existingPair(context, instanceById, documentId, workflowInstanceId),
    step: stepOf,
  },
  OverdueTask: {
    task: ({ documentId, id }, _, context) => existingPair(context, taskById, documentId, id),
    document: documentOf,
    workflow: workflowOf,
    daysOverdue: ({ dueAt, asOf }) => Math.floor((Date.parse(asOf) - Date.parse(dueAt)) / DAY),
  },
  Query: {
    workflowInstance: (_, { documentId, id }, { load }) => load.pair(instanceById, documentId, id),
    workflowInstances: (_, args, context) => connection(context, allInstances, args),
    workflowTask: (_, { documentId, id }, { load }) => load.pair(taskById, documentId, id),
    overdueTasks: (_, args, context) => {
      const asOf = args.asOf ?? new Date().toISOString();
      const { assigneeId, categoryId, ownerId, workflowId } = args.filter ?? {};
      // The tasks of one employee are on one shard; what they are about, and who else may read it, is beside the documents.
      const isReadable = context.readers === undefined || assigneeId === context.viewer?.employeeId;
      if (assigneeId != null && isReadable && categoryId == null && ownerId == null) {
        const filter = { workflowId, asOf };
        return connectionOf(
          context,
          overdueTasksOfAssignee,
          { ...args, filter },
          assigneeId,
          async (row) => ({ ...row, asOf }),
        );
      }
      return connectionOf(
        context,
        overdueTasks,
        { ...args, filter: { ...args.filter, asOf } },
        '',
        async (row) => ({ ...row, asOf }),
      );
    },
  },
  Mutation: {
    startWorkflow: answer(startWorkflow, run),
    approveWorkflowTask: answer(approveWorkflowTask, task),
    rejectWorkflowTask: answer(rejectWorkflowTask, task),
    delegateWorkflowTask: answer(delegateWorkflowTask, task),
    cancelWorkflow: answer(cancelWorkflow, run),
  },
};
