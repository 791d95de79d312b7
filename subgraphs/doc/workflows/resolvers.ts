import { there } from '../../../platform/there';
import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { byIds, named } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { categoriesOfWorkflow } from '../categories/reads';
import type { Resolvers } from '../generated';
import { referenceAudit, workflowTrail } from '../write-side';
import { allWorkflows, stepsOfWorkflow, workflowByCode, workflowById } from './reads';
import { defineWorkflow, updateWorkflow } from './writes';

/** Field resolver: the workflow that something belongs to. */
export const workflowOf = named(workflowById, 'workflowId');

/** Field resolver: the step of a workflow with that number; a foreign key says that there is one. */
export const stepOf = async (
  { workflowId, stepNumber }: { readonly workflowId: string; readonly stepNumber: number },
  _: unknown,
  { load }: SubgraphContext,
) => there((await load.many(stepsOfWorkflow, workflowId)).find((step) => step.stepNumber === stepNumber));

const answered = { workflow: workflowById };

export const workflowResolvers: Resolvers = {
  Workflow: {
    __resolveReference: ({ id }, { load }) => load.one(workflowById, id),
    steps: ({ id }, _, { load }) => load.many(stepsOfWorkflow, id),
    categories: ({ id }, _, { load }) => load.many(categoriesOfWorkflow, id),
    auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, workflowTrail(id)),
  },
  Query: {
    workflow: (_, { id }, { load }) => load.one(workflowById, id),
    workflowsByIds: (_, { ids }, context) => byIds(context, workflowById, ids),
    workflowByCode: (_, { code }, { load }) => load.one(workflowByCode, code),
    workflows: (_, args, context) => connection(context, allWorkflows, args),
  },
  Mutation: {
    defineWorkflow: answer(defineWorkflow, answered),
    updateWorkflow: answer(updateWorkflow, answered),
  },
};
