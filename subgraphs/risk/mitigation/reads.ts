import {
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  firstOfPair,
  from,
  page,
  param,
  sql,
  upTo,
} from '../../../citus';
import { actions, actionsByAssignee, plans, unfinishedActions } from './table';

/** Mitigation plans by risk and id. */
export const mitigationPlanByKey = byPair(plans, 'risk.mitigationPlan.byKey');

/** What plans are filtered by. */
export const planConditions: Conditions = {
  ...conditionsOf(plans, 'id', 'riskId', 'title', 'description', 'strategy', 'status', 'ownerId'),
  ...conditionsOf(plans, 'proposedById', 'approvedById', 'approvedOn', 'startOn', 'dueOn', 'completedOn'),
  ...conditionsOf(plans, 'targetLikelihood', 'targetImpact', 'budgetAmount', 'spentAmount', 'currency'),
  ...conditionsOf(plans, 'progressPercent', 'createdAt', 'updatedAt'),
};

const listedPlans = {
  from: plans,
  orders: { DUE_ON: plans.dueOn },
  tieBreaker: plans.id,
  conditions: planConditions,
  filters: { status: equals(plans.status), dueFrom: from(plans.dueOn), dueTo: upTo(plans.dueOn) },
};

/** Mitigation plans over all risks. */
export const allMitigationPlans = page({
  ...listedPlans,
  name: 'risk.mitigationPlans',
  indexed: [plans.riskId, plans.status],
  fanOut: 'plans live beside their risk; every shard returns at most a page',
});

/** Mitigation plans of one risk. */
export const mitigationPlansOfRisk = page({
  ...listedPlans,
  name: 'risk.mitigationPlans.byRisk',
  by: plans.riskId,
});

/** Mitigation actions by risk and id. */
export const mitigationActionByKey = byPair(actions, 'risk.mitigationAction.byKey');

/** The first steps of each plan, in their order. Extra parameter: limit. */
export const stepsOfPlan = firstOfPair(actions, 'risk.mitigationActions.byPlan', 'planId', 'step_no');

const orderOf = (of: typeof actions | typeof actionsByAssignee | typeof unfinishedActions) => ({
  orders: { DUE_ON: of.dueOn },
  tieBreaker: of.id,
});

const filtersOf = (of: typeof actions | typeof actionsByAssignee) => ({
  status: equals(of.status),
  priority: equals(of.priority),
  dueFrom: from(of.dueOn),
  dueTo: upTo(of.dueOn),
});

/** What actions are filtered by beside their risks. */
export const actionConditions: Conditions = {
  ...conditionsOf(actions, 'id', 'riskId', 'planId', 'stepNo', 'title', 'assigneeId', 'priority'),
  ...conditionsOf(actions, 'status', 'dueOn', 'completedOn', 'createdAt', 'updatedAt'),
};

/** Actions of the plans of one risk, or of one of them. */
export const mitigationActionsOfRisk = page({
  name: 'risk.mitigationActions.byRisk',
  from: actions,
  by: actions.riskId,
  ...orderOf(actions),
  filters: { ...filtersOf(actions), planId: equals(actions.planId) },
  conditions: actionConditions,
});

/** Actions that an employee has to do. */
export const mitigationActionsOfAssignee = page({
  name: 'risk.mitigationActions.byAssignee',
  columns: columns(actionsByAssignee, 'id', 'riskId', 'dueOn'),
  from: actionsByAssignee,
  by: actionsByAssignee.assigneeId,
  ...orderOf(actionsByAssignee),
  filters: filtersOf(actionsByAssignee),
  conditions: conditionsOf(actionsByAssignee, 'id', 'riskId', 'assigneeId', 'priority', 'status', 'dueOn'),
});

/** Unfinished actions of plans that are carried out, over all risks. */
export const unfinishedMitigationActions = page({
  name: 'risk.mitigationActions.unfinished',
  columns: columns(unfinishedActions, 'id', 'riskId', 'dueOn'),
  from: unfinishedActions,
  fanOut: 'what is late is late at any risk; every shard returns at most a page',
  ...orderOf(unfinishedActions),
  filters: {
    asOf: sql`due_on < ${param.date('asOf')}`,
    categoryId: equals(unfinishedActions.categoryId),
  },
  conditions: {
    ...conditionsOf(unfinishedActions, 'id', 'riskId', 'planId', 'dueOn', 'status', 'priority'),
    ...conditionsOf(unfinishedActions, 'assigneeId'),
  },
});
