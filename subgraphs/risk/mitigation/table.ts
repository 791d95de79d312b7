import { lookupOf, type RowOf, t, table, view } from '../../../citus';
import { besideRisk, response, risksByOwner } from '../risks/table';

/** Plans to bring a risk down. */
export const plans = table(
  'risk_monitoring.mitigation_plans',
  {
    id: t.bigint('plan_id'),
    riskId: t.bigint(),
    title: t.text(),
    description: t.text(),
    strategy: response(),
    status: t.defaulted(t.text<'PROPOSED' | 'APPROVED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED'>()),
    ownerId: t.bigint(),
    proposedById: t.nullable(t.bigint('proposed_by')),
    approvedById: t.defaulted(t.nullable(t.bigint('approved_by'))),
    approvedOn: t.defaulted(t.nullable(t.date())),
    startOn: t.date(),
    dueOn: t.date(),
    completedOn: t.defaulted(t.nullable(t.date())),
    targetLikelihood: t.smallint(),
    targetImpact: t.smallint(),
    budgetAmount: t.numeric(),
    spentAmount: t.defaulted(t.numeric()),
    currency: t.text(),
    progressPercent: t.defaulted(t.smallint()),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type MitigationPlanRow = RowOf<typeof plans>;

const priority = t.text<'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT'>;
const actionStatus = t.text<'OPEN' | 'IN_PROGRESS' | 'BLOCKED' | 'DONE' | 'CANCELLED'>;

/** Steps of plans, each with somebody to do it. */
export const actions = table(
  'risk_monitoring.mitigation_actions',
  {
    id: t.bigint('action_id'),
    riskId: t.bigint(),
    planId: t.bigint(),
    stepNo: t.smallint(),
    title: t.text(),
    assigneeId: t.bigint(),
    priority: priority(),
    status: t.defaulted(actionStatus()),
    dueOn: t.date(),
    completedOn: t.defaulted(t.nullable(t.date())),
    testId: t.nullable(t.bigint()),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type MitigationActionRow = RowOf<typeof actions>;

/** Employee to what they have to do, with what lists of it sort and filter by. */
export const actionsByAssignee = lookupOf(actions, 'risk_monitoring.mitigation_actions_by_assignee', {
  key: 'assigneeId',
  columns: ['priority', 'status', 'dueOn'],
  primaryKey: ['assigneeId', 'id'],
  colocatedWith: risksByOwner,
});

/** Unfinished actions of plans that are carried out, asked for over all risks by date. */
export const unfinishedActions = view(
  'risk_monitoring.mitigation_due',
  {
    riskId: t.bigint(),
    id: t.bigint('action_id'),
    planId: t.bigint(),
    dueOn: t.date(),
    status: actionStatus(),
    priority: priority(),
    assigneeId: t.bigint(),
    planOwnerId: t.bigint(),
    categoryId: t.bigint(),
    residualScore: t.smallint(),
  },
  {},
);
