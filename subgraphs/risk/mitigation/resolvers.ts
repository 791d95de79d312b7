import { answer } from '../../runtime/answer';
import { listSize, today } from '../../runtime/arguments';
import { byKeys, existingPair } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { controlTestByKey } from '../controls/reads';
import type { Resolvers } from '../generated';
import { riskOf } from '../references';
import {
  allMitigationPlans,
  mitigationActionByKey,
  mitigationPlanByKey,
  stepsOfPlan,
  unfinishedMitigationActions,
} from './reads';
import {
  addMitigationAction,
  blockMitigationAction,
  cancelMitigationAction,
  finishMitigationAction,
  startMitigationAction,
  updateMitigationAction,
} from './writes/actions';
import { approveMitigationPlan, cancelMitigationPlan, completeMitigationPlan } from './writes/advance-plan';
import { planMitigation, updateMitigationPlan } from './writes/plan';

const DAY = 24 * 60 * 60 * 1000;

const planAnswered = { plan: mitigationPlanByKey };

const actionAnswered = { action: mitigationActionByKey };

export const mitigationResolvers: Resolvers = {
  MitigationPlan: {
    __resolveReference: ({ riskId, id }, { load }) => load.pair(mitigationPlanByKey, riskId, id),
    risk: riskOf,
    actions: ({ riskId, id }, { first }, { load, limits }) =>
      load.manyOfPair(stepsOfPlan, riskId, id, { limit: listSize(first, limits) }),
  },
  MitigationAction: {
    risk: riskOf,
    plan: ({ riskId, planId }, _, context) => existingPair(context, mitigationPlanByKey, riskId, planId),
    controlTest: async ({ riskId, testId }, _, context) =>
      testId === null ? null : existingPair(context, controlTestByKey, riskId, testId),
    daysOverdue: ({ status, dueOn }, { asOf }) =>
      status === 'DONE' || status === 'CANCELLED'
        ? 0
        : Math.max(0, (Date.parse(asOf ?? today()) - Date.parse(dueOn)) / DAY),
  },
  Query: {
    mitigationPlan: (_, { riskId, id }, { load }) => load.pair(mitigationPlanByKey, riskId, id),
    mitigationPlansByKeys: byKeys(mitigationPlanByKey),
    mitigationPlans: (_, args, context) => connection(context, allMitigationPlans, args),
    overdueMitigationActions: (_, args, context) => {
      const filter = { asOf: args.asOf ?? today(), categoryId: args.categoryId ?? null };
      return connectionOf(
        context,
        unfinishedMitigationActions,
        { ...args, filter },
        '',
        mitigationActionByKey,
      );
    },
  },
  Mutation: {
    planMitigation: answer(planMitigation, planAnswered),
    updateMitigationPlan: answer(updateMitigationPlan, planAnswered),
    approveMitigationPlan: answer(approveMitigationPlan, planAnswered),
    completeMitigationPlan: answer(completeMitigationPlan, planAnswered),
    cancelMitigationPlan: answer(cancelMitigationPlan, planAnswered),
    addMitigationAction: answer(addMitigationAction, actionAnswered),
    updateMitigationAction: answer(updateMitigationAction, actionAnswered),
    startMitigationAction: answer(startMitigationAction, actionAnswered),
    blockMitigationAction: answer(blockMitigationAction, actionAnswered),
    finishMitigationAction: answer(finishMitigationAction, actionAnswered),
    cancelMitigationAction: answer(cancelMitigationAction, actionAnswered),
  },
};
