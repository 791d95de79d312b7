import { entity } from '../../runtime/entities';
import { connectionOf } from '../../runtime/pagination';
import type { OverdueTaskResolvers, QueryResolvers, WorkflowTaskResolvers } from '../generated';
import { instanceById } from '../workflow-instances';
import { overdueTasks, overdueTasksOfAssignee, taskById } from '../workflow-tasks';
import { documentOf } from './document';
import { stepOf, workflowOf } from './workflow';

export const WorkflowTask: WorkflowTaskResolvers = {
  document: documentOf,
  workflowInstance: async ({ documentId, workflowInstanceId }, _, { load }) =>
    (await load.pair(instanceById, documentId, workflowInstanceId))!,
  step: (task, _, context) => stepOf(task, context),
  assignee: ({ assigneeId }) => entity('Employee', assigneeId),
  delegatedFrom: ({ delegatedFromId }) => entity('Employee', delegatedFromId),
};

const DAY = 24 * 60 * 60 * 1000;

export const OverdueTask: OverdueTaskResolvers = {
  task: async ({ documentId, id }, _, { load }) => (await load.pair(taskById, documentId, id))!,
  document: documentOf,
  workflow: workflowOf,
  assignee: ({ assigneeId }) => entity('Employee', assigneeId),
  daysOverdue: ({ dueAt, asOf }) => Math.floor((Date.parse(asOf) - Date.parse(dueAt)) / DAY),
};

export const workflowTaskQueries: Pick<QueryResolvers, 'workflowTask' | 'overdueTasks'> = {
  workflowTask: (_, { documentId, id }, { load }) => load.pair(taskById, documentId, id),
  overdueTasks: (_, args, context) => {
    const asOf = args.asOf ?? new Date().toISOString();
    const { assigneeId, categoryId, ownerId, workflowId } = args.filter ?? {};
    const nodeOf = async <R extends object>(row: R) => ({ ...row, asOf });
    // The tasks of one employee are on one shard; what they are about is known beside the documents only.
    if (assigneeId != null && categoryId == null && ownerId == null)
      return connectionOf(
        context,
        overdueTasksOfAssignee,
        { ...args, filter: { workflowId, asOf } },
        assigneeId,
        nodeOf,
      );
    return connectionOf(context, overdueTasks, { ...args, filter: { ...args.filter, asOf } }, '', nodeOf);
  },
};
