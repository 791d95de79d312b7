import {
  bigint,
  date,
  defaulted,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  smallint,
  table,
  text,
  versioned,
  view,
} from '../../../citus';
import { besideRisk, response, risksByOwner } from '../risks/table';

/** Plans to bring a risk down. */
export const plans = table(
  'risk_monitoring.mitigation_plans',
  {
    id: bigint('plan_id'),
    riskId: bigint(),
    title: text(),
    description: text(),
    strategy: response(),
    status: defaulted(text<'PROPOSED' | 'APPROVED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED'>()),
    ownerId: bigint(),
    proposedById: nullable(bigint('proposed_by')),
    approvedById: defaulted(nullable(bigint('approved_by'))),
    approvedOn: defaulted(nullable(date())),
    startOn: date(),
    dueOn: date(),
    completedOn: defaulted(nullable(date())),
    targetLikelihood: smallint(),
    targetImpact: smallint(),
    budgetAmount: numeric(),
    spentAmount: defaulted(numeric()),
    currency: text(),
    progressPercent: defaulted(smallint()),
    ...versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type MitigationPlanRow = RowOf<typeof plans>;

const priority = text<'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT'>;
const actionStatus = text<'OPEN' | 'IN_PROGRESS' | 'BLOCKED' | 'DONE' | 'CANCELLED'>;

/** Steps of plans, each with somebody to do it. */
export const actions = table(
  'risk_monitoring.mitigation_actions',
  {
    id: bigint('action_id'),
    riskId: bigint(),
    planId: bigint(),
    stepNo: smallint(),
    title: text(),
    assigneeId: bigint(),
    priority: priority(),
    status: defaulted(actionStatus()),
    dueOn: date(),
    completedOn: defaulted(nullable(date())),
    testId: nullable(bigint()),
    ...versioned,
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
    riskId: bigint(),
    id: bigint('action_id'),
    planId: bigint(),
    dueOn: date(),
    status: actionStatus(),
    priority: priority(),
    assigneeId: bigint(),
    planOwnerId: bigint(),
    categoryId: bigint(),
    residualScore: smallint(),
  },
  {},
);
