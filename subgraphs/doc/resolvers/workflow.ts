import type { SubgraphContext } from '../../runtime/context';
import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { categoriesOfWorkflow } from '../categories';
import type { QueryResolvers, WorkflowResolvers } from '../generated';
import { stepsOfWorkflow, workflowByCode, workflowById, workflows } from '../workflows';
import { referenceAudit } from '../write-side';

export const Workflow: WorkflowResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(workflowById, id),
  steps: ({ id }, _, { load }) => load.many(stepsOfWorkflow, id),
  categories: ({ id }, _, { load }) => load.many(categoriesOfWorkflow, id),
  auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, `Workflow:${id}`),
};

/** The workflow that something belongs to: a foreign key says that there is one. */
export const workflowOf = async (
  { workflowId }: { readonly workflowId: string },
  _: unknown,
  { load }: SubgraphContext,
) => (await load.one(workflowById, workflowId))!;

/** The step of a workflow with that number: a foreign key says that there is one. */
export const stepOf = async (
  { workflowId, stepNumber }: { readonly workflowId: string; readonly stepNumber: number },
  { load }: SubgraphContext,
) => (await load.many(stepsOfWorkflow, workflowId)).find((step) => step.stepNumber === stepNumber)!;

export const workflowQueries: Pick<
  QueryResolvers,
  'workflow' | 'workflowsByIds' | 'workflowByCode' | 'workflows'
> = {
  workflow: (_, { id }, { load }) => load.one(workflowById, id),
  workflowsByIds: (_, { ids }, context) => byIds(context, workflowById, ids),
  workflowByCode: (_, { code }, { load }) => load.one(workflowByCode, code),
  workflows: (_, args, context) => connection(context, workflows, args),
};
