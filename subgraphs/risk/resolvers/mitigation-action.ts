import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { entity, existingPair } from '../../runtime/entities';
import { connectionOf } from '../../runtime/pagination';
import {
  addMitigationAction,
  moveMitigationAction,
  updateMitigationAction,
} from '../commands/mitigation-actions';
import { controlTestByKey } from '../control-tests';
import type {
  ChangeMitigationActionInput,
  MitigationActionResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated';
import { mitigationActionByKey, unfinishedMitigationActions } from '../mitigation-actions';
import { mitigationPlanByKey } from '../mitigation-plans';
import type { RiskChild } from '../register/child';
import { riskOf } from './references';

const DAY = 24 * 60 * 60 * 1000;

export const MitigationAction: MitigationActionResolvers = {
  risk: riskOf,
  plan: ({ riskId, planId }, _, context) => existingPair(context, mitigationPlanByKey, riskId, planId),
  assignee: ({ assigneeId }) => entity('Employee', assigneeId),
  controlTest: async ({ riskId, testId }, _, context) =>
    testId === null ? null : existingPair(context, controlTestByKey, riskId, testId),
  daysOverdue: ({ status, dueOn }, { asOf }) =>
    status === 'DONE' || status === 'CANCELLED'
      ? 0
      : Math.max(0, (Date.parse(asOf ?? today()) - Date.parse(dueOn)) / DAY),
};

export const mitigationActionQueries: Pick<QueryResolvers, 'overdueMitigationActions'> = {
  overdueMitigationActions: (_, args, context) => {
    const filter = { asOf: args.asOf ?? today(), categoryId: args.categoryId ?? null };
    return connectionOf(context, unfinishedMitigationActions, { ...args, filter }, '', (row) =>
      context.load.pair(mitigationActionByKey, row.riskId, row.id),
    );
  },
};

async function payload(context: SubgraphContext, { riskId, id }: RiskChild) {
  return { action: await existingPair(context, mitigationActionByKey, riskId, id) };
}

const move =
  (name: Parameters<typeof moveMitigationAction>[1]) =>
  async (_: unknown, { input }: { input: ChangeMitigationActionInput }, context: SubgraphContext) =>
    payload(context, await moveMitigationAction(context, name, input));

export const mitigationActionMutations: Pick<
  MutationResolvers,
  | 'addMitigationAction'
  | 'updateMitigationAction'
  | 'startMitigationAction'
  | 'blockMitigationAction'
  | 'finishMitigationAction'
  | 'cancelMitigationAction'
> = {
  addMitigationAction: async (_, { input }, context) =>
    payload(context, await addMitigationAction(context, input)),
  updateMitigationAction: async (_, { input }, context) =>
    payload(context, await updateMitigationAction(context, input)),
  startMitigationAction: move('startMitigationAction'),
  blockMitigationAction: move('blockMitigationAction'),
  finishMitigationAction: move('finishMitigationAction'),
  cancelMitigationAction: move('cancelMitigationAction'),
};
