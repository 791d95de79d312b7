import { pairChildren, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { MitigationActionStatus, MitigationPriority } from './generated';
import { ofRisk } from './risks';

/** A row of risk_monitoring.mitigation_actions. */
export interface MitigationActionRow {
  readonly id: string;
  readonly riskId: string;
  readonly planId: string;
  readonly stepNo: number;
  readonly title: string;
  readonly assigneeId: string;
  readonly priority: MitigationPriority;
  readonly status: MitigationActionStatus;
  readonly dueOn: string;
  readonly completedOn: string | null;
  readonly testId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const actionColumns = {
  id: 'action_id',
  riskId: 'risk_id',
  planId: 'plan_id',
  stepNo: 'step_no',
  title: 'title',
  assigneeId: 'assignee_id',
  priority: 'priority',
  status: 'status',
  dueOn: 'due_on',
  completedOn: 'completed_on',
  testId: 'test_id',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Mitigation actions by risk and id. */
export const mitigationActionByKey = pairLookup<MitigationActionRow>({
  name: 'risk.mitigationAction.byKey',
  sql: `select ${columns<MitigationActionRow>(actionColumns)} from risk_monitoring.mitigation_actions
        where risk_id = any($keys::bigint[]) and action_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

/** The first steps of each plan, in their order. Extra parameter: limit. */
export const stepsOfPlan = pairChildren<MitigationActionRow>({
  name: 'risk.mitigationActions.byPlan',
  sql: `select * from (
          select ${columns<MitigationActionRow>(actionColumns)},
                 row_number() over (partition by risk_id, plan_id order by step_no) as place
          from risk_monitoring.mitigation_actions
          where risk_id = any($keys::bigint[]) and plan_id = any($ids::bigint[])
        ) step where place <= $limit::integer order by place`,
  key: 'riskId',
  parent: 'planId',
});

/** How lists of actions are ordered and filtered; the lookup table of assignees has these columns too. */
const listed = {
  orders: { DUE_ON: { column: 'due_on', type: 'date', property: 'dueOn' } },
  tieBreaker: { column: 'action_id', type: 'bigint', property: 'id' },
} as const;

const filters = {
  status: 'status = $status::text',
  priority: 'priority = $priority::text',
  dueFrom: 'due_on >= $dueFrom::date',
  dueTo: 'due_on <= $dueTo::date',
};

/** Actions of the plans of one risk, or of one of them. */
export const mitigationActionsOfRisk = page<MitigationActionRow>({
  ...listed,
  name: 'risk.mitigationActions.byRisk',
  columns: columns<MitigationActionRow>(actionColumns),
  from: 'risk_monitoring.mitigation_actions',
  by: ofRisk,
  filters: { ...filters, planId: 'plan_id = $planId::bigint' },
});

/** What lookup table and report know of an action: its key, and enough to filter and order a list. */
interface ListedActionRow {
  readonly id: string;
  readonly riskId: string;
  readonly dueOn: string;
}

const listedColumns = columns<ListedActionRow>({ id: 'action_id', riskId: 'risk_id', dueOn: 'due_on' });

/** Actions that an employee has to do. */
export const mitigationActionsOfAssignee = page<ListedActionRow>({
  ...listed,
  name: 'risk.mitigationActions.byAssignee',
  columns: listedColumns,
  from: 'risk_monitoring.mitigation_actions_by_assignee',
  by: { column: 'assignee_id', type: 'bigint' },
  filters,
});

/** Unfinished actions of plans that are carried out, over all risks. */
export const unfinishedMitigationActions = page<ListedActionRow>({
  ...listed,
  name: 'risk.mitigationActions.unfinished',
  columns: listedColumns,
  from: 'risk_monitoring.mitigation_due',
  fanOut: 'what is late is late at any risk; every shard returns at most a page',
  filters: {
    asOf: 'due_on < $asOf::date',
    categoryId: 'category_id = $categoryId::bigint',
  },
});
